import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import type { BriefingEditorHandle } from '../editor';
import { useBriefingData } from '../editor';
import { useChecks } from '../checks/checks-store';
import { languagesFor, languageShort } from './languages';
import { hasTooManyPages, isBottomLineTooLong, pagesWords } from './length-of-paper';
import { SaveStatus } from './SaveStatus';
import { useSession } from './session-store';
import { useSettings } from './settings-store';
import { SpellingStatus } from '../spelling/SpellingStatus';
import { setLanguage } from './set-language';
import { showPanel } from './panels';
import { countWords, numberWords } from './words';
import { stepZoom } from './zoom';

/** What is true of the briefing right now, in one line: saved or not, pages, words, gaps, language, zoom. */
export function StatusBar({ handle }: { readonly handle: BriefingEditorHandle }) {
  const layout = useSession((store) => store.layout);
  const data = useBriefingData(handle.editor);
  const checks = useChecks();
  const zoom = useSettings((store) => store.settings.zoomPercent);
  const update = useSettings((store) => store.update);
  const last = layout.type === 'none' ? undefined : layout.last;
  const stale = layout.type !== 'ready' || layout.stale;
  const language = data?.metadata.language ?? 'en-GB';
  return (
    <footer className="bd-status" data-region="status" aria-label="Status">
      <SaveStatus />
      {last && !(stale && checks.sections === 0) && <Tooltip relationship="description" content={stale ? 'As last laid out; the text changed since' : 'As laid out for paper'}><span className="bd-status-item bd-status-wide" tabIndex={-1} data-over={(data && hasTooManyPages(last, data)) || undefined}>{`${stale ? 'about ' : ''}${data ? pagesWords(last, data) : countWords(last.pages, 'page')}`}</span></Tooltip>}
      <span className="bd-status-item bd-status-extra">{countWords(checks.words, 'word')}</span>
      {last?.bottomLineLines !== undefined && checks.hasBottomLine && <span className="bd-status-item bd-status-extra" data-over={(data && isBottomLineTooLong(last, data)) || undefined}>{`bottom line ${stale ? 'about ' : ''}${numberWords(last.bottomLineLines)} of ${numberWords(data?.houseStyle.bottomLineMaxLines ?? 4)} lines`}</span>}
      <Button size="small" appearance="transparent" className="bd-status-button" onClick={() => showPanel('gaps')}>{countWords(checks.gaps, 'gap')}<span className="bd-status-wide">{`, ${countWords(checks.suggestions, 'suggestion')}`}</span></Button>
      <span className="bd-status-space" />
      <SpellingStatus language={language} />
      <Menu checkedValues={{ language: [language] }} onCheckedValueChange={(_event, { checkedItems }) => { const [next] = checkedItems; if (next) setLanguage(handle.editor, next); }}>
        <MenuTrigger disableButtonEnhancement><Button size="small" appearance="transparent" className="bd-status-button" aria-label={`Language of the briefing: ${language}`}>{languageShort(language)}</Button></MenuTrigger>
        <MenuPopover><MenuList>{languagesFor(language).map((entry) => <MenuItemRadio key={entry.tag} name="language" value={entry.tag}>{entry.name}</MenuItemRadio>)}</MenuList></MenuPopover>
      </Menu>
      <Button size="small" appearance="transparent" className="bd-status-icon" icon={<SubtractRegular />} aria-label="Zoom out" onClick={() => update({ zoomPercent: stepZoom(zoom, -1) })} />
      <Button size="small" appearance="transparent" className="bd-status-button" aria-label={`Zoom ${zoom} percent; press for 100 percent`} onClick={() => update({ zoomPercent: 100 })}>{`${zoom} %`}</Button>
      <Button size="small" appearance="transparent" className="bd-status-icon" icon={<AddRegular />} aria-label="Zoom in" onClick={() => update({ zoomPercent: stepZoom(zoom, 1) })} />
    </footer>
  );
}
