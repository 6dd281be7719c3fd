// A negotiation briefing on three-way talks, with what is known and nothing more. What is not known stays empty, and the gaps list says so:
// who would run an enforcement option, what would set it off, dates, sources of red lines, owners of risks. Nothing is reported as agreed.
import { createBriefing } from '../../../shared/model/create';
import { bold, createWriting, field, type SampleContent } from './writing';

/** Three-way talks after the rounds in Abu Dhabi and Geneva. */
export function threeWayTalks(): SampleContent {
  const { id, paragraph: p, heading: h, bullets, numbers, table, rows, callout, note, section } = createWriting('t');
  const base = createBriefing('negotiationBriefing', { ids: id });

  const bottomLine = section('bottomLine', 'Bottom line', 'bottom-line', [
    p(['The rounds in Abu Dhabi and Geneva have narrowed technical differences on verification and on the sequencing of de-escalation. ', bold('Nothing is reported as agreed.'), ' Territorial integrity, enforcement and the scope of security guarantees are unsettled, and any text stands or falls with them.']),
  ]);

  const background = section('background', 'Background', 'background', [
    p('Ukraine, Russia and the United States are talking in a three-way format. Rounds have been held in Abu Dhabi and in Geneva. This briefing sets out where the talks stand after those rounds, what divides the sides, how an outcome might be enforced and verified, and what could go wrong.'),
    p('Each side comes with a concern that it treats as prior to the technical work. Kyiv holds that sovereignty and territorial integrity are not negotiable and that nothing can be settled without its consent. Moscow wants the realities of the battlefield to be recognised, and is sensitive to withdrawals that can be verified and to limits on its military posture. Washington looks to the cohesion of the allies and to Ukrainian consent.'),
    p('Where these concerns do not meet, technical work has been possible. They meet head on wherever a text would have to say where a line runs, who answers for a breach, and how far a guarantee goes.'),
    callout('important', 'No source available for this briefing names a responsible body, a trigger, a date or an owner of a risk. Such fields are left empty here on purpose. The list of gaps shows them; none should be filled from assumption.'),
  ]);

  const progress = section('progress', 'Progress', 'progress', [
    p(['Movement so far is technical. Differences have narrowed on verification and on sequencing', note('Sequencing is used here for the order in which steps are taken and for what each step waits for.'), '; the other topics are under discussion, without a reported result. No party has confirmed any of this on the record available here.']),
    rows('progress', [
      { topic: 'Verification', status: 'narrowed', whatMoved: 'Technical differences have narrowed.', stillMissing: 'Who observes, with what access, and to whom they report.' },
      { topic: 'Sequencing of de-escalation', status: 'narrowed', whatMoved: 'Technical differences have narrowed.', stillMissing: 'Which step comes first, and what happens when a step is not taken.' },
      { topic: 'Phased withdrawals', status: 'underDiscussion', stillMissing: 'Phases, lines and dates. Moscow is sensitive to withdrawals that can be verified.' },
      { topic: 'International monitoring', status: 'underDiscussion', stillMissing: 'Mandate and composition.' },
      { topic: 'Sanctions tied to compliance', status: 'underDiscussion', stillMissing: 'Which measures, tied to which steps, and how they would return.' },
      { topic: 'Reconstruction financing', status: 'underDiscussion', stillMissing: 'The benchmarks: financing would be tied to verification and to governance.' },
      { topic: 'Treaty language', status: 'underDiscussion', stillMissing: 'Wording on observer mandates, reporting protocols and timelines.' },
    ]),
    h(1, 'How to read this'),
    p('Narrowed means that the distance between positions on technical questions is smaller than it was. It does not mean that a text exists, and it does not carry over to the political questions behind the technical ones. A verification scheme on which experts converge can still fail on the question of whose territory it covers.'),
    p('The topics hang together. Sanctions tied to compliance need a finding of compliance, and so a verification body whose findings are accepted. Reconstruction financing tied to verification needs the same, and governance benchmarks besides. Phased withdrawals need a sequence, and each phase needs someone to say that the one before it is complete. Progress on one topic should therefore be reported with the topics on which it depends.'),
  ]);

  const stickingPoints = section('stickingPoints', 'Sticking points', 'sticking-points', [
    p('Three issues are unsettled. The table gives the position of each side as far as it is known, and leaves a cell empty where it is not. The red line of Kyiv is recorded without a source and a date, because neither is at hand; both should be added before it is quoted.'),
    rows('stickingPoints', [
      {
        issue: 'Territorial integrity', status: 'open',
        'position.kyiv': 'Nothing can be settled without the consent of Kyiv.', 'redLine.kyiv': 'Sovereignty and territorial integrity are not negotiable.',
        'position.moscow': 'The realities of the battlefield should be recognised.',
        'position.washington': 'Ukrainian consent is needed.',
        gap: 'One side treats as given what the other treats as not for negotiation.',
      },
      {
        issue: 'Enforcement', status: 'open',
        'position.moscow': 'Sensitive to limits on its military posture.',
        gap: 'Who would act on a breach, on whose finding, and with what means.',
      },
      {
        issue: 'Scope of security guarantees', status: 'open',
        'position.kyiv': 'Its consent is required.',
        'position.washington': 'The cohesion of the allies must hold.',
        gap: 'What is guaranteed, to whom, by whom, and against what.',
      },
    ]),
    h(1, 'Territorial integrity'),
    p('This is the issue on which the others turn. A text can describe a line for the purpose of separating forces without saying what the line means in law; whether all sides could accept such a text is not known. Recognition is a different matter from description. Kyiv has ruled out negotiating its territorial integrity, and Moscow asks for recognition of what it holds. No wording that both would discuss is known here.'),
    p('For Washington the test is Ukrainian consent. A text that Kyiv rejects would fail that test whatever its other merits, and would also put at risk the cohesion of the allies.'),
    h(1, 'Enforcement'),
    p('The first thing that a reader of any text will ask is what follows a breach. The options are set out in the next section. What keeps the issue open is less the list of options than three questions that every option leaves unanswered: the rules of engagement, the threshold for intervention, and the troops and resources.'),
    h(1, 'Scope of security guarantees'),
    p('A guarantee is only as good as its scope is clear. Four matters have to be said: the territory that it covers, the events that bring it into play, the guarantors, and what each of them is bound to do. None of these is settled. The first depends on territorial integrity, the second on the threshold for intervention; so the guarantees cannot be closed ahead of the other two issues.'),
  ]);

  const enforcement = section('enforcementOptions', 'Enforcement options', 'enforcement-options', [
    p('Three forms of enforcement are under discussion. They differ in who would carry them, and so in how quickly they could act and how widely they would be accepted. For none of them is a responsible body or a trigger known. No view is expressed here, because the points on which a view would rest are open.'),
    rows('enforcementOptions', [
      { option: 'Multinational peacekeeping force', optionKind: 'enforcement', against: 'Rules of engagement, threshold for intervention, troops and resources are open.' },
      { option: 'Expanded mission of NATO or the EU', optionKind: 'enforcement', against: 'Rules of engagement, threshold for intervention, troops and resources are open.' },
      { option: 'Hybrid of institutions and bilateral guarantees', optionKind: 'enforcement', against: 'Rules of engagement, threshold for intervention, troops and resources are open, and so is who does what.' },
    ]),
    table([
      ['Option', 'Rules of engagement', 'Threshold for intervention', 'Troops and resources'],
      ['Multinational force', 'Open', 'Open', 'Open'],
      ['NATO or EU mission', 'Open', 'Open', 'Open'],
      ['Hybrid', 'Open', 'Open', 'Open'],
    ], { caption: 'What each option leaves open', columnWidths: [28, 24, 24, 24] }),
    h(1, 'What has to be answered'),
    p('The same questions can be put to each option, and answers to them would allow a comparison:'),
    numbers(
      [bold('Who runs it.'), ' A body has to be named that commands, reports and answers for mistakes. In a hybrid this has to be said for each part.'],
      [bold('What counts as a breach.'), ' A list of acts, and a point from which a series of small acts counts as one large one.'],
      [bold('Who finds it.'), ' The finding has to come from a source that the enforcing body must accept, or every response begins with a dispute about facts.'],
      [bold('What follows.'), ' A ladder of responses, with the person or body that decides on each step and the time allowed for the decision.'],
      [bold('With what means.'), ' Troops and resources for the first day and for the tenth month, and the way in which the mission ends.'],
    ),
    p('An option that cannot answer the second and the fourth question is a presence and not an enforcement. It may still be worth having, but it should then be described as what it is.'),
    h(1, 'Leaving things as they are'),
    p('The options are not yet compared with the present state. A reader who has to choose will ask what is gained over it, and the comparison should be added once there is something to compare.'),
  ]);

  const verification = section('verification', 'Verification', 'verification', [
    p('Verification is one of the two matters on which technical differences have narrowed. Three elements are discussed together, and each covers what the others cannot. Who would run them is not known.'),
    rows('enforcementOptions', [
      { option: 'Observer missions', optionKind: 'verification', detectionMethod: 'Observation on the ground, with access across front lines.', for: 'Sees what is done, on the ground, with access across front lines.' },
      { option: 'Satellite monitoring', optionKind: 'verification', detectionMethod: 'Images taken by satellite.', for: 'Sees what observers cannot reach.' },
      { option: 'Rapid response to breaches', optionKind: 'verification', for: 'Gives a finding a consequence.' },
    ], { caption: 'Elements of verification' }),
    p('Access across front lines is the condition on which observer missions depend. Without it a mission reports on one side only, and its findings carry no weight with the other. Treaty language on observer mandates and on reporting protocols is therefore more than drafting: it decides whether findings reach anyone, and how soon.'),
    p('How quickly each element would notice a breach is not known. A reader will judge the scheme by the time between a breach, its detection and the first response.'),
  ]);

  const incentives = section('freeText', 'Incentives: sanctions and reconstruction', 'free-text', [
    p('Two incentives are under discussion beside enforcement. Both reward compliance over time, and both depend on findings that are accepted.'),
    bullets(
      [bold('Sanctions tied to compliance.'), ' Measures would ease as steps are completed. For this to work in both directions the text has to say how measures return after a breach, and who decides that.'],
      [bold('Reconstruction financing tied to verification and governance benchmarks.'), ' Money would follow verified steps and agreed standards of governance. The benchmarks, and who measures them, are not known.'],
    ),
    p('Incentives do not replace enforcement. They act slowly, and only on those who want what is offered.'),
  ]);

  const risks = section('risks', 'Risks', 'risks', [
    p('The risks below are those that stand out from the state of the talks. Likelihood and impact are not rated, since no assessment is at hand, and no owner is named.'),
    rows('risks', [
      { mayHappen: 'The conflict may freeze', leadingTo: 'a reward for the side that holds territory' },
      { becauseOf: 'commitments that nobody enforces', mayHappen: 'a party may backslide', leadingTo: 'the loss of what has been narrowed' },
      { mayHappen: 'An outcome may be rejected at home', leadingTo: 'a text that cannot be carried out' },
      { mayHappen: 'Fighting may go on or flare up during the talks', leadingTo: 'positions that harden' },
      { becauseOf: 'pressure for a headline', mayHappen: 'a deal may be rushed', leadingTo: 'a text that leaves enforcement and guarantees open' },
    ]),
    p('The first and the last risk are linked. A deal that is rushed leaves open what would keep a line from becoming permanent; a line that becomes permanent rewards the side that holds territory. The remedy for both is the same: to hold back the political announcement until the text answers the questions on enforcement.'),
  ]);

  const timeline = section('timeline', 'Timeline', 'timeline', [
    p(['No date of a past or future round is at hand. Place and date of the next round: ', field('next.round'), '.']),
    rows('timeline', []),
  ]);

  const nextSteps = section('nextSteps', 'Next steps', 'next-steps', [
    p('Before the next version of this briefing. Names and dates are to be added by the office that takes on each item.'),
    numbers(
      'Ask each side whether it confirms that differences on verification and on sequencing have narrowed, and record who said so and when.',
      'Find the source and the date of the red line of Kyiv, or take it out.',
      'Put the five questions on enforcement to each of the three options, beginning with who runs it and what counts as a breach.',
      'Obtain a rating of each risk, and an owner.',
      'Establish the place and the date of the next round.',
    ),
  ]);

  return {
    media: new Map(),
    briefing: {
      ...base,
      metadata: { ...base.metadata, subject: 'Three-way talks: where they stand after Abu Dhabi and Geneva', informationAsOf: 'the rounds in Abu Dhabi and Geneva', marking: 'SAMPLE – UNCLASSIFIED', deliberativeLine: 'Sample briefing: what is not known is left empty' },
      houseStyle: { ...base.houseStyle, emptyCell: 'Not known' },
      parties: [
        { id: 'kyiv', name: 'Ukraine', shortName: 'Kyiv', role: 'party' },
        { id: 'moscow', name: 'Russia', shortName: 'Moscow', role: 'party' },
        { id: 'washington', name: 'United States', shortName: 'Washington', role: 'party' },
      ],
      acronyms: [{ id: id(), short: 'EU', long: 'European Union' }, { id: id(), short: 'NATO', long: 'North Atlantic Treaty Organization' }],
      names: [{ id: id(), preferred: 'Kyiv', variants: ['Kiev'] }],
      sections: [bottomLine, background, progress, stickingPoints, enforcement, verification, incentives, risks, timeline, nextSteps],
    },
  };
}
