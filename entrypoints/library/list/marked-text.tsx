/** Text with the searched words marked. */
import type { ComponentChildren } from 'preact';
import type { TextRange } from '../../../lib/library/search/article-search';

/** @param ranges in order, without overlaps. */
export function MarkedText({ text, ranges = [] }: { text: string; ranges?: readonly TextRange[] | undefined }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
