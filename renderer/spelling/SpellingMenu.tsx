import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { BookAddRegular, EyeOffRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { plainWord } from '../../shared/spelling/plain-word';
import { announce } from '../app/toasts';
import { addOwnWord, ignoreWord, useSpelling, type WordWithMenu } from './spelling-store';
import { useSuggestions } from './suggestions';
import './spelling.css';

interface SpellingMenuProps {
  readonly misspelling: WordWithMenu;
  readonly briefingId: string;
}

/** The menu of a wrong word: what may have been meant, ignore, keep. It opens at the word, with the focus on the first suggestion. */
export function SpellingMenu({ misspelling, briefingId }: SpellingMenuProps) {
  const { dictionary, word } = misspelling;
  const suggestions = useSuggestions(dictionary, word);
  const target = useMemo(() => ({ getBoundingClientRect: () => misspelling.rect() }), [misspelling]);
  const close = () => { useSpelling.setState({ menu: null }); misspelling.leave(); };
  // One entry from the start, which has the focus: the suggestions come into it, and the focus stays.
  const [first, ...others] = suggestions ?? [];
  const replace = (suggestion: string) => {
    if (!misspelling.replace(suggestion)) announce('The word was changed meanwhile and was left as it is.');
  };
  const keep = async () => {
    const failure = await addOwnWord(plainWord(word));
    announce(failure ?? `"${plainWord(word)}" is one of your own words now.`);
  };
  return (
    <Menu open hasIcons onOpenChange={(_event, data) => { if (!data.open) close(); }} positioning={{ target, position: 'below', align: 'start', autoSize: 'height' }}>
      <MenuPopover>
        <MenuList className="bd-spelling-menu" aria-label={`Spelling of "${word}"`}>
          <MenuItem disabled={first === undefined} {...(first === undefined ? {} : { lang: dictionary, className: 'bd-suggestion', onClick: () => replace(first) })}>{first ?? (suggestions === null ? 'Looking for suggestions…' : 'No suggestions')}</MenuItem>
          {others.map((suggestion) => <MenuItem key={suggestion} lang={dictionary} className="bd-suggestion" onClick={() => replace(suggestion)}>{suggestion}</MenuItem>)}
          <MenuDivider />
          <MenuItem icon={<EyeOffRegular />} onClick={() => ignoreWord(briefingId, word)}>Ignore in this briefing</MenuItem>
          <MenuItem icon={<BookAddRegular />} onClick={() => void keep()}>Add to own words</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
