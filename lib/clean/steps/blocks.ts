/** Gives every run of text its own paragraph, so that later rules and the reader see lines, not soup. */
import { holdersOf } from '../block-list';
import { findAll, isBlank, isBlock, isElement, isText, textOf } from '../dom';
import { rename, replace, unwrap } from '../edit';
import type { ArticlePage, Step } from '../page';
import { inheritOrigin } from '../trace';

export const blocks: Step = {
  id: 'blocks',
  why: 'WeChat writes paragraphs as nested sections and spans, old portals as text between line breaks.',
  optional: true,
  run(page) {
    const { root } = page;
    if (!root) return undefined;
    const elements = findAll(root, '*');
    const holders = holdersOf(
      elements.filter((element) => isBlock(element)),
      root,
    );
    for (const element of elements) if (holders.has(element) && INLINE.test(element.tagName)) opened(page, element);
    for (const element of [root, ...findAll(root, CONTAINERS)]) splitContainer(page, element);
    for (const element of findAll(root, 'p')) splitParagraph(page, element);
    return undefined;
  },
};

const CONTAINERS = 'div, section, article, main, center, body, blockquote, td, li, dd, aside, header, footer, figure';
/** Also custom elements, such as `founder-content`: the parser knows no blocks among them. */
const INLINE = /^(?:SPAN|FONT|A|STRONG|B|EM|I|U)$|-/;
const PARAGRAPH = { rule: 'blocks/paragraph', why: 'A run of text between blocks or line breaks is a paragraph.' };
const LEAF = { rule: 'blocks/leaf', why: 'A container that holds only text is a paragraph.' };
const OPENED = { rule: 'blocks/inline-around-blocks', why: 'An inline element around blocks says nothing about them.' };

function opened(page: ArticlePage, element: Element): void {
  if (element.tagName !== 'A' || findAll(element, 'p, div, section, li, table').length > 1)
    unwrap(page, element, OPENED);
}

/** A container with inline content beside blocks or line breaks gets a paragraph for each run; one with only text becomes one. */
function splitContainer(page: ArticlePage, container: Element): void {
  const nodes = [...container.childNodes];
  if (!nodes.some((node) => isInlineContent(node))) return;
  const mixed = nodes.some((node) => isBlock(node));
  const breaks = nodes.some((node) => isBreak(node));
  if (!mixed && !breaks) {
    if (/^(?:DIV|SECTION|ARTICLE|CENTER|MAIN|HEADER|FOOTER|ASIDE)$/.test(container.tagName) && container !== page.root)
      rename(page, container, 'p', LEAF);
    else if (container === page.root) wrapRuns(page, nodes);
    return;
  }
  if (!mixed && container !== page.root && /^(?:TD|LI|DD|FIGURE)$/.test(container.tagName)) return;
  wrapRuns(page, nodes);
}

function isInlineContent(node: Node): boolean {
  return (isText(node) && !isBlank(node)) || (isElement(node) && !isBlock(node) && !isBreak(node));
}

function isBreak(node: Node): boolean {
  return isElement(node) && (node.tagName === 'BR' || isBlankLine(node));
}

/** `<span style="display:block;height:1em"></span>` stands between paragraphs where an editor knows no others. */
function isBlankLine(element: Element): boolean {
  return (
    element.tagName === 'SPAN' &&
    element.childNodes.length === 0 &&
    /display:\s*block/.test(element.getAttribute('style') ?? '')
  );
}

/** Wraps each run of inline nodes in a paragraph; line breaks end a run and go. */
function wrapRuns(page: ArticlePage, nodes: ChildNode[]): void {
  let run: ChildNode[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first && run.some((node) => isInlineContent(node))) {
      const paragraph = page.document.createElement('p');
      replace(page, first, [paragraph], PARAGRAPH);
      paragraph.append(...run);
      inheritOrigin(paragraph, run);
    }
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) flush();
    else if (isBreak(node)) {
      flush();
      replace(page, node, [], PARAGRAPH);
    } else run.push(node);
  }
  flush();
}

/** From here on, line breaks inside one paragraph stand for paragraphs; below, for lines of an address or a poem. */
const LONG_PARAGRAPH = 150;

function splitParagraph(page: ArticlePage, paragraph: Element): void {
  const breaks = findAll(paragraph, 'br');
  if (breaks.length === 0) return;
  const direct = [...paragraph.childNodes].filter((node) => isBreak(node)).length;
  const doubled = breaks.some(
    (at) =>
      isElement(at.nextElementSibling) &&
      at.nextElementSibling.tagName === 'BR' &&
      !textOf(at.nextSibling ?? undefined),
  );
  if (direct === 0 || !(doubled || textOf(paragraph).length > LONG_PARAGRAPH)) return;
  const lines: Element[] = [];
  let line = paragraph.cloneNode(false) as Element;
  for (const node of [...paragraph.childNodes]) {
    if (!isBreak(node)) {
      line.append(node);
      continue;
    }
    lines.push(line);
    line = paragraph.cloneNode(false) as Element;
  }
  lines.push(line);
  replace(
    page,
    paragraph,
    lines.filter((each) => textOf(each) || each.querySelector('img')),
    PARAGRAPH,
  );
}
