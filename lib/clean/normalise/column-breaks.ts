/** Joins paragraphs that print broke in mid-sentence at a column's end; only on pages of print, elsewhere a line may end as it likes. */
import type { Block } from '../block-list';
import { replace } from '../edit';
import { isNewspaper, isPrintByline } from '../newspaper';
import type { NormaliseRule } from '../normalise-rule';

/** A shorter line without a mark is a heading. */
const MIN_BROKEN = 28;
const CLOSED = /[。！？!?；;：:…—”"』」）)》】.]$/u;
const SENTENCE = /[。！？!?…][”』」）)]?$/u;
const NO_TEXT = /^[▲△■□◆●•·\-–]/u;
const BY = { rule: 'normalise/column-breaks', why: 'The sentence goes on in the next column.' };

export const columnBreaks: NormaliseRule = {
  id: 'column-breaks',
  why: BY.why,
  run(page, root, blocks) {
    if (!isNewspaper(root, blocks)) return;
    let last: Block | undefined;
    let hasProse = false;
    for (const block of blocks) {
      if (last && hasProse && isBroken(last) && continues(block) && adjoins(last, block)) {
        last.element.append(...trimmedStart(block));
        replace(page, block.element, [], BY);
        last = { ...last, text: last.text + block.text };
      } else last = block;
      hasProse ||= SENTENCE.test(block.text);
    }
  },
};

function isBroken({ element, text, media }: Block): boolean {
  if (element.tagName !== 'P' || media || CLOSED.test(text)) return false;
  return /[、，,]$/u.test(text) || (text.length >= MIN_BROKEN && /[，,。；]/u.test(text));
}

/** The rest of a sentence ends in a mark, or is long enough to be broken again. */
function continues(block: Block): boolean {
  const { element, text, media } = block;
  if (element.tagName !== 'P' || media || NO_TEXT.test(text) || isPrintByline(text)) return false;
  return SENTENCE.test(text) || isBroken(block);
}

function adjoins(first: Block, second: Block): boolean {
  return first.element.nextElementSibling === second.element;
}

function trimmedStart({ element }: Block): ChildNode[] {
  const [first] = element.childNodes;
  if (first?.nodeType === 3) first.textContent = (first.textContent ?? '').replace(/^[\s\u3000]+/u, '');
  return [...element.childNodes];
}
