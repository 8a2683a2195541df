/** Makes the body plain: no soup, no empty shells, only the attributes that mean something to a reader. */
import { isAnchorMark, settleAnchors } from '../anchors';
import { blocksOf } from '../block-list';
import { isSpent } from '../budget';
import { findAll, hasMedia, isBlank, isText } from '../dom';
import { dropEmpty, rename, setAttribute, unwrap } from '../edit';
import { NORMALISE_RULES } from '../normalise/index';
import type { ArticlePage, Step } from '../page';
import { ORIGIN } from '../trace';

export const normalise: Step = {
  id: 'normalise',
  why: 'A saved article should read the same in every program, so it keeps structure and no styling.',
  run(page) {
    const { root } = page;
    if (!root) return undefined;
    for (const heading of findAll(root, 'h1'))
      rename(page, heading, 'h2', { rule: 'normalise/heading', why: 'The only h1 is the headline.' });
    for (const element of findAll(root, 'span, font')) unwrap(page, element, SOUP);
    runRules(page, root);
    for (const image of findAll(root, 'img')) setAttribute(page, image, 'referrerpolicy', 'no-referrer', NO_REFERRER);
    for (const element of findAll(root, '*')) plainAttributes(element, page.trace !== undefined);
    dropShells(page, root);
    for (const link of settleAnchors(root)) unwrap(page, link, NOWHERE);
    root.normalize();
    return undefined;
  },
};

/** The list of blocks is dear: made anew only where a rule changed something. */
function runRules(page: ArticlePage, root: Element): void {
  let blocks = blocksOf(root);
  let edits = countEdits(page);
  for (const rule of NORMALISE_RULES) {
    if (isSpent(page)) return;
    rule.run(page, root, blocks);
    const now = countEdits(page);
    if (now > edits && !rule.keepsBlocks) blocks = blocksOf(root);
    edits = now;
  }
}

function countEdits({ report }: ArticlePage): number {
  return report.rewrites.reduce((sum, { count }) => sum + count, 0);
}

const SOUP = { rule: 'normalise/span', why: 'It carries only styling.' };
const NOWHERE = { rule: 'normalise/link-to-nowhere', why: 'It leads to the top of the page it stood on.' };
const SHELL = { rule: 'normalise/empty', why: 'It shows nothing.' };
const NO_REFERRER = {
  rule: 'normalise/no-referrer',
  why: 'Picture hosts refuse readers who come from elsewhere, and need not know them.',
};
const KEPT_ATTRIBUTES = new Set(
  'alt colspan controls datetime height href lang poster referrerpolicy reversed rowspan src start title type width'.split(
    ' ',
  ),
);

function plainAttributes(element: Element, traced: boolean): void {
  for (const name of element.getAttributeNames()) {
    const language = name === 'class' && /\blang(?:uage)?-[\w+#-]+/.exec(element.getAttribute(name) ?? '')?.[0];
    if (language && /^(?:CODE|PRE)$/.test(element.tagName))
      element.setAttribute('class', language.replace(/^lang-/, 'language-'));
    else if (!KEPT_ATTRIBUTES.has(name) && !isAnchorMark(name) && !(traced && name === ORIGIN))
      element.removeAttribute(name);
  }
}

/** Innermost first, so that a shell around empty shells goes too. */
function dropShells(page: ArticlePage, root: Element): void {
  const holders = new Set<Element | null>();
  for (const element of findAll(root, '*').reverse()) {
    if (holders.has(element) || !isBlank(element) || hasMedia(element)) holders.add(element.parentElement);
    else if (!/^(?:BR|HR|IMG|TD|TH|COL|SOURCE|WBR)$/.test(element.tagName)) dropEmpty(page, element, SHELL);
  }
  const walker = page.document.createTreeWalker(root, 128);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) dropEmpty(page, comment, SHELL);
  for (const element of findAll(root, 'div, section, article, center')) flatten(page, element);
}

/** A container whose parent is a container adds nothing. */
function flatten(page: ArticlePage, element: Element): void {
  const direct = [...element.childNodes].some((node) => isText(node) && !isBlank(node));
  if (!direct && element.parentElement) unwrap(page, element, SOUP);
}
