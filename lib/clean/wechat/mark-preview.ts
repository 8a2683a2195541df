/** A paid WeChat article ends where its preview ends: the reader is told so, in a sign that needs no words. */
import { findAll, isBlank, textNodes } from '../dom';
import { replace } from '../edit';
import type { ArticlePage } from '../page';

const MARK = 'mp-pay-preview-filter';
const BY = { rule: 'hydrate/preview', why: 'Only the preview of a paid article is on the page.' };

/** Who has paid finds the mark in the middle of the text: it then says nothing. */
export function markPreview(page: ArticlePage, root: Element): void {
  const mark = findAll(root, MARK).at(-1);
  if (!mark || isFollowed(mark, root)) return;
  const line = page.document.createElement('span');
  line.textContent = '〔…〕';
  replace(page, mark, [line], BY);
  page.report.warnings.push('paid article: only the preview is on the page');
}

function isFollowed(mark: Element, body: Element): boolean {
  const after = (node: Node): boolean => (mark.compareDocumentPosition(node) & 4) !== 0;
  return (
    textNodes(body).some((node) => !isBlank(node) && after(node)) || findAll(body, 'img').some((image) => after(image))
  );
}
