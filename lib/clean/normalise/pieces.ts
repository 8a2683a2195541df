/** Gives the pieces of a printed page their headings: print sets them in larger type, which a copy loses. */
import type { Block } from '../block-list';
import { rename } from '../edit';
import { isNewspaper, isPrintByline } from '../newspaper';
import type { NormaliseRule } from '../normalise-rule';
import type { ArticlePage } from '../page';

const MAX_HEADLINE = 40;
const MAX_SUBHEAD = 26;
/** What stands under a subhead. */
const MIN_PROSE = 30;
const MARKED = /[。！？!?；;：:，,、…]$|^[▲△■□◆●•·\-–（(]/u;
const CREDIT = /(?:记者|記者).{1,12}[摄攝]|供图$|制图$/u;
const PROSE = /[。！？!?…][”』」）)]?$/u;
const HEADLINE = { rule: 'normalise/pieces', why: 'The line above a byline is the headline of a piece.' };
const DISPLAY = {
  rule: 'normalise/pieces',
  why: 'Kicker and subtitle stand about the headline, they open no section.',
};
const BOX = {
  rule: 'normalise/pieces',
  why: 'The line above a list of facts is the title of a box beside the pieces.',
};
const SUBHEAD = { rule: 'normalise/pieces', why: 'A short line without a mark above a paragraph is a subhead.' };

export const pieces: NormaliseRule = {
  id: 'pieces',
  why: 'Several pieces on one page are told apart by their headlines.',
  run(page, root, blocks) {
    if (!isNewspaper(root, blocks)) return;
    let hasProse = false;
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      if (isLine(block, MAX_HEADLINE) && next && isPrintByline(next.text)) rename(page, block.element, 'h2', HEADLINE);
      else if (isHeadlineOfPage(page, block)) rename(page, block.element, 'h2', HEADLINE);
      else if (!hasProse && isDisplayHeading(page, block)) rename(page, block.element, 'p', DISPLAY);
      else if (hasProse && isLine(block, MAX_SUBHEAD) && next?.element.tagName === 'LI')
        rename(page, block.element, 'h2', BOX);
      else if (hasProse && isLine(block, MAX_SUBHEAD) && next && opensText(next))
        rename(page, block.element, 'h3', SUBHEAD);
      hasProse ||= PROSE.test(block.text);
    });
  },
};

function isLine({ element, text, media }: Block, maximum: number): boolean {
  return (
    /^(?:P|DIV)$/.test(element.tagName) &&
    !media &&
    text.length <= maximum &&
    text.length >= 3 &&
    !MARKED.test(text) &&
    !CREDIT.test(text)
  );
}

function isHeadlineOfPage(page: ArticlePage, block: Block): boolean {
  return block.element.tagName === 'P' && block.text !== '' && block.text === page.metadata.title;
}

function isDisplayHeading(page: ArticlePage, { element, text }: Block): boolean {
  return /^H[2-6]$/.test(element.tagName) && text !== page.metadata.title;
}

function opensText({ text }: Block): boolean {
  return text.length >= MIN_PROSE && !CREDIT.test(text);
}
