/** Enough of a quote to know it again, on one line. */

/** In characters. */
const LENGTH = 40;

export function excerpt(text: string, length = LENGTH): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}
