// Letters of the Latin and the Cyrillic script that look the same: typed under the wrong keyboard, they hide in a word.
import { type Dictionary, scriptOf } from '../../shared/spelling/dictionaries';

const LATIN = 'aceopxyikABCEHIKMOPTX';
const CYRILLIC = 'асеорхуікАВСЕНІКМОРТХ';

/** The word with its look-alikes in the script of the dictionary. */
export function inScriptOf(word: string, dictionary: Dictionary): string {
  const [from, to] = scriptOf(dictionary) === 'Cyrillic' ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN];
  return Array.from(word, (letter) => { const at = from.indexOf(letter); return at < 0 ? letter : to.charAt(at); }).join('');
}
