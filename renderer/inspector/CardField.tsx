import { promptIn } from '../../shared/export/print/row-kind-in';
import { assertNever } from '../../shared/model/assert-never';
import type { Party, Source } from '../../shared/model/briefing';
import type { Choice, FieldDefinition } from '../../shared/model/row-kinds/definition';
import { richText } from '../../shared/model/plain-text';
import { bandShare, type LikelihoodScale, likelihoodScale as definitionOf } from '../../shared/model/likelihood-scales';
import { offeredChoices } from '../../shared/model/row-kinds/asked-fields';
import { followedWords } from '../../shared/model/row-kinds/followed-words';
import type { Row, RowItem } from '../../shared/model/rows';
import { type BriefingLexicalEditor, dispatch, notKnownValue, SET_ROW_TEXT_COMMAND, SET_ROW_VALUE_COMMAND, useBriefingData } from '../editor';
import { CardDate } from './CardDate';
import { CardEnum } from './CardEnum';
import { CardList } from './CardList';
import { CardParties } from './CardParties';
import { CardRefs } from './CardRefs';
import { CardText } from './CardText';

/** Where a value of the card goes: a row, or an item of one of its lists. */
export interface CardAddress {
  readonly rowId: string;
  readonly list?: string;
  readonly itemId?: string;
}

interface CardFieldProps {
  readonly editor: BriefingLexicalEditor;
  readonly holder: Row | RowItem;
  readonly address: CardAddress;
  readonly fieldKey: string;
  readonly field: FieldDefinition;
  readonly label: string;
  readonly scale: 'words' | 'five';
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly readOnly: boolean;
}

/** One field of the card, by its type. */
export function CardField({ editor, holder, address, fieldKey, field, label, scale, parties, sources, readOnly }: CardFieldProps) {
  const { language = '', likelihoodScale } = useBriefingData(editor)?.metadata ?? {};
  const value = holder.values[fieldKey];
  const set = (next: string | readonly string[] | undefined) => dispatch(editor, SET_ROW_VALUE_COMMAND, { ...address, key: fieldKey, value: next });
  switch (field.type) {
    case 'rich': case 'line':
      return <CardText editor={editor} label={label} prompt={field.prompt ?? ''} oneLine={field.type === 'line'} text={holder.texts[fieldKey] ?? []} readOnly={readOnly} onChange={(text) => dispatch(editor, SET_ROW_TEXT_COMMAND, { ...address, key: fieldKey, text })} />;
    case 'enum':
      return <CardEnum label={label} choices={offeredChoices(field, scale, likelihoodScale).map((choice) => withShare(choice, field.ofLikelihoodScale ? likelihoodScale : undefined))} value={typeof value === 'string' ? value : undefined} unset={followedWords(field, richText(holder.texts[field.follows?.field ?? ''])) ?? promptIn('Not set', language)} notKnown={notKnownValue(field)} readOnly={readOnly} onChange={set} />;
    case 'date':
      return <CardDate label={label} language={language} value={typeof value === 'string' ? value : undefined} readOnly={readOnly} onChange={set} />;
    case 'parties':
      return <CardParties label={label} parties={parties} value={Array.isArray(value) ? value : []} readOnly={readOnly} onChange={set} />;
    case 'refs':
      return <CardRefs editor={editor} label={label} to={field.to} ownRowId={address.rowId} sources={sources} value={Array.isArray(value) ? value : []} readOnly={readOnly} onChange={set} />;
    case 'list':
      return (
        <CardList editor={editor} label={label} field={field} listKey={fieldKey} rowId={address.rowId} items={'lists' in holder ? holder.lists[fieldKey] ?? [] : []} readOnly={readOnly}>
          {(item, inner) => <CardField key={inner.name} editor={editor} holder={item} address={{ rowId: address.rowId, list: fieldKey, itemId: item.id }} fieldKey={inner.name} field={inner} label={inner.label} scale={scale} parties={parties} sources={sources} readOnly={readOnly} />}
        </CardList>
      );
    default: return assertNever(field);
  }
}

/** A phrase of likelihood with the share of cases that its band covers. */
function withShare(choice: Choice, scale: LikelihoodScale | undefined): Choice {
  const band = scale && definitionOf(scale).bands.find(({ phrases }) => phrases.some((phrase) => phrase === choice.value));
  return band ? { ...choice, label: `${choice.label} (${bandShare(band)})` } : choice;
}
