/** Leaves of the options page only what answers a search: whole sections by their heading, else their single options. */
import { foldForSearch } from '../../lib/convert/fold';

/** One thing that can be set; hidden where it does not answer while its section does. */
const OPTION = '.option, .entry, .sites li, .rule';

/**
 * @param main holds the sections, each under `[data-section]`.
 * @param query several words all have to occur; in either script, in any case.
 * @returns the names of the sections that are left; undefined where nothing is searched for.
 */
export function findOptions(main: HTMLElement, query: string): string[] | undefined {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  const places = Array.from(main.querySelectorAll<HTMLElement>('[data-section]'));
  const left = places.filter((place) => {
    const isLeft = words.length === 0 || answers(place, words);
    place.hidden = !isLeft;
    if (isLeft) showOptions(place, words);
    return isLeft;
  });
  return words.length === 0 ? undefined : left.map((place) => place.dataset['section'] ?? '');
}

function showOptions(place: HTMLElement, words: readonly string[]): void {
  const options = Array.from(place.querySelectorAll<HTMLElement>(OPTION));
  const hits = options.filter((option) => answers(option, words));
  const all = hits.length === 0 || answers(place.querySelector('h2'), words);
  for (const option of options) option.hidden = !all && !hits.includes(option);
}

function answers(element: Element | null, words: readonly string[]): boolean {
  const text = foldForSearch(element?.textContent ?? '');
  return words.every((word) => text.includes(word));
}
