/** Finds the addresses in whatever a person pastes: a list, a letter, a table. */
import { absoluteUrl } from '../clean/url';

/** Ends at what no address has as it is: blanks, quotes, brackets, Chinese characters and punctuation. */
const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}\\^`|\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/giu;
/** Belongs to the sentence around, not to the address. */
const TRAILING = /[.,;:!?]+$/;

/** Each once, without its fragment, in the order in which they stand. */
export function readAddresses(text: string): string[] {
  const found = [...text.matchAll(ADDRESS)].flatMap(([match]) => {
    const address = absoluteUrl(match.replace(TRAILING, ''), 'https://no-base.invalid/');
    return address === undefined ? [] : [address.replace(/#.*$/, '')];
  });
  return [...new Set(found)];
}
