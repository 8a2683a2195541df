/** ▲ opens a caption in print and on WeChat; it belongs to the picture before it, and its credit to it. */
import type { Block } from '../block-list';
import { isElement, textOf } from '../dom';
import { replace } from '../edit';
import type { NormaliseRule } from '../normalise-rule';
import type { ArticlePage } from '../page';

const CAPTION = /^[▲△▴]\s*\S/u;
const MAX_CAPTION = 160;
/** 本报记者 某某摄, 图/某某: the credit that print sets on a line of its own below the caption. */
const CREDIT =
  /^(?:[（(]?(?:本[报報网網]|新华社|特约|见习|首席)?(?:记者|記者|通讯员|通訊員).{1,16}[摄攝](?:影)?[）)]?|(?:图|圖|摄影|攝影)\s*[/／:：丨|].{1,20}|[（(]?.{1,16}(?:供图|供圖|制图|製圖)[）)]?)$/u;
const BY = { rule: 'normalise/captions', why: 'A line that opens with ▲ is the caption of the picture before it.' };

export const captions: NormaliseRule = {
  id: 'captions',
  why: BY.why,
  run(page, _root, all) {
    const blocks = all.filter(({ element }) => !element.closest('figcaption, table, li'));
    blocks.forEach((block, index) => {
      if (block.text.length > MAX_CAPTION || !CAPTION.test(block.text)) return;
      const [before, after] = [blocks[index - 1], blocks[index + 1]];
      const picture = before && before.text === '' && before.media ? before.element : undefined;
      const credit = after && !after.media && CREDIT.test(after.text) ? after : undefined;
      makeFigure(page, block, picture, credit?.element);
    });
  },
};

function makeFigure(
  page: ArticlePage,
  { element }: Block,
  picture: Element | undefined,
  credit: Element | undefined,
): void {
  const { document } = page;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const nodes = [...element.childNodes];
  const media = nodes.filter((node) => isElement(node) && !textOf(node) && node.tagName !== 'BR');
  caption.append(...trimBreaks(nodes.filter((node) => !media.includes(node))));
  if (credit) caption.append(document.createElement('br'), ...credit.childNodes);
  replace(page, element, [figure], BY);
  if (picture) {
    if (picture.tagName === 'P') figure.append(...picture.childNodes);
    else figure.append(picture);
    replace(page, picture, [], BY);
  }
  figure.append(...media, caption);
  if (credit) replace(page, credit, [], BY);
}

function trimBreaks(nodes: ChildNode[]): ChildNode[] {
  const isBlank = (node: ChildNode | undefined): boolean => node !== undefined && !textOf(node);
  let [start, end] = [0, nodes.length];
  while (start < end && isBlank(nodes[start])) start++;
  while (end > start && isBlank(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}
