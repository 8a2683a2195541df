/** Which known tags a person may mean who has begun to type one: in either script, and anywhere inside. */
import { foldForSearch } from '../../convert/fold';

const MOST = 8;

/**
 * @param known the commonest first; those that begin so come before those that hold it.
 * @returns `isNew` where what is typed is no known tag.
 */
export function completeTag(typed: string, known: readonly string[]): { matches: string[]; isNew: boolean } {
  const words = foldForSearch(typed.trim().replace(/^[#＃]/u, ''));
  const folded = known.map((tag) => ({ tag, key: foldForSearch(tag) }));
  const begins = folded.filter(({ key }) => key.startsWith(words));
  const holds = folded.filter(({ key }) => !key.startsWith(words) && key.includes(words));
  return {
    matches: [...begins, ...holds].slice(0, MOST).map(({ tag }) => tag),
    isNew: words !== '' && !folded.some(({ key }) => key === words),
  };
}
