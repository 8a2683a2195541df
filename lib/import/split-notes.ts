/** Takes the section of highlights and notes off a Markdown file of our own. */
import { NOTES_MARK } from '../output/to-markdown';
import type { ImportedHighlight } from './types';

export interface SplitNotes {
  text: string;
  highlights: ImportedHighlight[];
  /** On the whole article. */
  comments: string[];
}

/** A text without that section comes back as it is. */
export function splitNotes(text: string): SplitNotes {
  const at = text.lastIndexOf(`\n${NOTES_MARK}\n`);
  if (at < 0) return { text, highlights: [], comments: [] };
  return { text: text.slice(0, at), ...splitQuotes(text.slice(at + NOTES_MARK.length + 2)) };
}

/** Quotes in Markdown, and under each what was said of it; what stands before the first is about the whole article. */
export function splitQuotes(section: string): Omit<SplitNotes, 'text'> {
  const split: Omit<SplitNotes, 'text'> = { highlights: [], comments: [] };
  let last: ImportedHighlight | undefined;
  for (const block of section.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const words = block.trim();
    if (words === '' || words.startsWith('## ')) continue;
    if (words.startsWith('>')) {
      last = { quote: plain(words.replace(/^>[ \t]?/gm, '')) };
      split.highlights.push(last);
    } else if (last) last.note = last.note === undefined ? plain(words) : `${last.note}\n${plain(words)}`;
    else split.comments.push(plain(words));
  }
  return split;
}

/** Line breaks and escaped signs as they were. */
function plain(markdown: string): string {
  return markdown
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:[ ]{2,}|\\)$/, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    .join('\n');
}
