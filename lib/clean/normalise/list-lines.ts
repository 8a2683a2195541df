/** Lines that each open with a bullet are a list, whatever tag they were set in. */
import { passAnchor } from '../anchors';
import type { Block } from '../block-list';
import { textNodes } from '../dom';
import { replace } from '../edit';
import type { NormaliseRule } from '../normalise-rule';
import type { ArticlePage } from '../page';

const BULLET = /^[-–•·●▪◦*＊][\s\u3000]*(?=\S)/u;
const MARK = /^[-–•·●▪◦*＊][\s\u3000]*/u;
/** A hyphen or an asterisk opens an item only before a space: a dash and a footnote do not. */
const LOOSE = /^[-–*＊](?![\s\u3000])/u;
/** One such line is a slogan or a dialogue. */
const MIN_ITEMS = 2;
const BY = { rule: 'normalise/list-lines', why: 'Lines that open with a bullet are a list.' };

export const listLines: NormaliseRule = {
  id: 'list-lines',
  why: BY.why,
  run(page, _root, blocks) {
    let run: Block[] = [];
    for (const block of [...blocks, undefined]) {
      const follows =
        block !== undefined && (run.length === 0 || run.at(-1)?.element.nextElementSibling === block.element);
      if (block && isItem(block) && follows) {
        run.push(block);
        continue;
      }
      if (run.length >= MIN_ITEMS) makeList(page, run);
      run = block && isItem(block) ? [block] : [];
    }
  },
};

function isItem({ element, text, media }: Block): boolean {
  return element.tagName === 'P' && !media && BULLET.test(text) && !LOOSE.test(text);
}

/** Deeper indents open a list inside the item before. */
function makeList(page: ArticlePage, items: Block[]): void {
  const list = page.document.createElement('ul');
  const open: { indent: number; list: Element }[] = [{ indent: indentOf(items[0]), list }];
  for (const item of items) {
    const indent = indentOf(item);
    while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    let level = open.at(-1) ?? { indent, list };
    const parent = level.list.lastElementChild;
    if (indent > level.indent && parent) {
      level = { indent, list: page.document.createElement('ul') };
      parent.append(level.list);
      open.push(level);
    }
    const entry = page.document.createElement('li');
    passAnchor(item.element, entry);
    stripBullet(item.element);
    entry.append(...item.element.childNodes);
    level.list.append(entry);
  }
  const [first, ...rest] = items;
  if (first) replace(page, first.element, [list], BY);
  for (const { element } of rest) replace(page, element, [], BY);
}

function indentOf(block: Block | undefined): number {
  return /^[\s\u3000]*/u.exec(block?.element.textContent ?? '')?.[0].replaceAll(/[\r\n]/gu, '').length ?? 0;
}

function stripBullet(element: Element): void {
  const node = textNodes(element).find((each) => each.data.trim() !== '');
  if (node) node.data = node.data.trimStart().replace(MARK, '');
}
