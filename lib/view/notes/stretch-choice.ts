/** Makes what was chosen by keys longer or shorter, as Shift and the arrows do with a selection. */
import { sentencesOf } from '../../notes/sentences';
import type { NotesModel } from './notes-model';

/** To the side by a character, up and down by a sentence; never to nothing. @returns whether the key was for it. */
export function stretchChoice({ body, selected, byKeys, select }: NotesModel, key: string): boolean {
  const text = body.value?.text;
  const place = selected.value;
  if (text === undefined || !place || !byKeys.value) return false;
  const end = endAfter(key, text, place.end);
  if (end === undefined) return false;
  if (end > place.start) select({ start: place.start, end }, true);
  return true;
}

function endAfter(key: string, text: string, end: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(text.length, end + (isPair(text, end) ? 2 : 1));
  if (key === 'ArrowLeft') return end - (isPair(text, end - 2) ? 2 : 1);
  const ends = sentencesOf(text).map((sentence) => sentence.end);
  if (key === 'ArrowDown') return ends.find((at) => at > end) ?? end;
  if (key === 'ArrowUp') return ends.findLast((at) => at < end) ?? 0;
  return undefined;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
