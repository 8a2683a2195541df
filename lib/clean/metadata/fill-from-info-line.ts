/** Puts what an info line says into the fields that are still empty. */
import { fill, type ArticlePage } from '../page';
import { parseInfoLine } from './parse-info-line';

/** Returns whether the line filled anything. */
export function fillFromInfoLine(page: ArticlePage, line: string, by: string): boolean {
  const { published, source, maybeSource, author, editor, originalTitle } = parseInfoLine(line);
  const filled = [
    fill(page, 'published', published, by),
    fill(page, 'source', source ?? maybeSource, by),
    fill(page, 'author', author, by),
    fill(page, 'editor', editor, by),
    fill(page, 'originalTitle', originalTitle, by),
  ];
  return filled.includes(true);
}

const LABEL_CHARACTERS = 80;

/** What a line that is only furniture may tell: who edited, and the headline before it was changed. Its dates are often of other things. */
export function fillFromFurniture(page: ArticlePage, line: string, by: string): void {
  if (line.length > LABEL_CHARACTERS) return;
  const { editor, originalTitle } = parseInfoLine(line);
  fill(page, 'editor', editor, by);
  fill(page, 'originalTitle', originalTitle, by);
}
