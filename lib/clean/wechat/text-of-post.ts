/** Text that WeChat keeps plain, as markup: its line breaks are the paragraphs. */

/** @param text with entities; line breaks may be written out, as `\n` or `\x0a`. */
export function textOfPost(text: string): string {
  return text.replace(/\r?\n|\\n|\\x0a/gi, '<br>');
}
