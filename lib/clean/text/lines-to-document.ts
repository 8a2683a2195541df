/** Builds a page out of plain or Markdown-like lines, one block a line, so that texts pass the same rules as pages. */
import { parseHtml } from '../dom';
import { absoluteUrl } from '../url';

/** Every repetition is bounded, and no two neighbours match the same character: a hostile line costs linear time. */
const INLINE =
  /!\[(?<alt>[^\]\n]{0,200})\]\(<?(?<image>[^\s)>]{1,1000})>?(?:\s[^)\n]{0,200})?\)|\[(?<label>[^\]\n]{1,200})\]\(<?(?<link>[^\s)>]{1,1000})>?(?:\s[^)\n]{0,200})?\)|\*\*(?<strong>[^*\n]{1,300})\*\*|`(?<code>[^`\n]{1,300})`/gu;
const FENCE = /^\s*(?:```|~~~)/u;

/** Signs that Markdown would take for its own, and was told not to. */
const ESCAPED = /\\(?<sign>[!-/:-@[-`{-~])/gu;

/**
 * A document whose `main` holds the blocks. Indents stay at the head of the text: they tell nested lists.
 *
 * @param isMarkdown a backslash before a sign is no part of the text.
 */
export function linesToDocument(text: string, isMarkdown = false): Document {
  const document = parseHtml('');
  const main = document.createElement('main');
  document.body.append(main);
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (FENCE.test(line)) {
      const end = lines.findIndex((each, index) => index > at && FENCE.test(each));
      const last = end < 0 ? lines.length : end;
      main.append(codeBlock(document, lines.slice(at + 1, last)));
      at = last;
    } else appendLine(document, main, line);
  }
  if (isMarkdown) unescapeText(document, main);
  return document;
}

function unescapeText(document: Document, root: Element): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest('code')) node.nodeValue = (node.nodeValue ?? '').replace(ESCAPED, '$<sign>');
  }
}

function codeBlock(document: Document, lines: string[]): Element {
  const block = document.createElement('pre');
  const code = document.createElement('code');
  code.textContent = lines.join('\n');
  block.append(code);
  return block;
}

/** Markdown may close a headline with the marks that opened it: `## 河 ##`. By hand, as a pattern for it takes for ever on blanks. */
function withoutClosing(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end--;
  return end === 0 || /\s/u.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function appendLine(document: Document, main: Element, line: string): void {
  const heading = /^ {0,3}(?<marks>#{1,6})\s(?<text>.*)$/u.exec(line)?.groups;
  if (heading)
    return append(document, main, `h${heading['marks']?.length ?? 1}`, withoutClosing(heading['text'] ?? ''));
  const quote = /^ {0,3}>\s?(?<text>.+)$/u.exec(line)?.groups?.['text'];
  if (quote !== undefined && !/^[>＞]/u.test(quote)) {
    const open = main.lastElementChild;
    const block = open?.tagName === 'BLOCKQUOTE' ? open : document.createElement('blockquote');
    if (block !== open) main.append(block);
    return append(document, block, 'p', quote);
  }
  if (/^ {0,3}(?:[-*_] ?){3,}$/u.test(line)) return void main.append(document.createElement('hr'));
  return append(document, main, 'p', line.trimEnd());
}

function append(document: Document, parent: Element, tag: string, text: string): void {
  const element = document.createElement(tag);
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const node = inline(document, match.groups ?? {});
    if (!node) continue;
    element.append(text.slice(from, match.index), node);
    from = match.index + match[0].length;
  }
  element.append(text.slice(from));
  parent.append(element);
}

function inline(document: Document, groups: Partial<Record<string, string>>): Element | undefined {
  const { alt, image, label, link, strong, code } = groups;
  const address = absoluteUrl(image ?? link, 'https://no-base.invalid/');
  if (image !== undefined && address)
    return withAttributes(document.createElement('img'), { src: image, alt: alt ?? '' });
  const element = document.createElement(link !== undefined ? 'a' : strong !== undefined ? 'strong' : 'code');
  element.textContent = label ?? strong ?? code ?? '';
  if (link !== undefined) return address ? withAttributes(element, { href: link }) : undefined;
  return strong !== undefined || code !== undefined ? element : undefined;
}

function withAttributes(element: Element, attributes: Record<string, string>): Element {
  for (const [name, value] of Object.entries(attributes)) if (value !== '') element.setAttribute(name, value);
  return element;
}
