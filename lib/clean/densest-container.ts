/** Finds the container with the most running text: a check on Readability, and its stand-in on pages too large for it. */
import { blocksOf } from './block-list';
import { isProse } from './prose';

/** The element whose own and children's paragraphs hold the most prose, with the number of its characters. */
export function densestContainer(body: Element): { element: Element; characters: number } | undefined {
  const scores = new Map<Element, number>();
  for (const { element, text } of blocksOf(body)) {
    if (!isProse(element, body)) continue;
    let share = 1;
    for (let at = element.parentElement; at && at !== body.parentElement && share > 0.2; at = at.parentElement) {
      scores.set(at, (scores.get(at) ?? 0) + text.length * share);
      share /= 2;
    }
  }
  let best: { element: Element; characters: number } | undefined;
  for (const [element, score] of scores)
    if (!best || score > best.characters) best = { element, characters: Math.round(score) };
  return best;
}
