/** 微信号 / 功能介绍: the account's card between headline and date of a WeChat article, met as text in dumps and mirrors. */
import { shellOf, type Block } from '../block-list';
import { isPersonName } from '../metadata/person-names';
import { fill } from '../page';
import type { PruneRule } from '../prune-rule';

/** The card stands among the first lines. */
const HEAD_LINES = 20;
const ACCOUNT_ID = /^[A-Za-z][\w-]{4,19}$/u;
const MAX_NAME = 30;
const MAX_AUTHOR = 10;
const BY = 'prune/profile-card';

export const profileCard: PruneRule = {
  id: 'profile-card',
  why: "The account's card, kept as metadata.",
  find(root, page, all) {
    const blocks = all.slice(0, HEAD_LINES);
    const label = blocks.findIndex(({ text }) => text === '微信号' || text === '微信號');
    const id = blocks[label + 1];
    if (label < 1 || !id || !ACCOUNT_ID.test(id.text)) return [];
    const names = namesBefore(blocks, label);
    const marks = marksAbove(blocks, label - names.length);
    fill(page, 'source', names[0]?.text, BY);
    fill(page, 'accountId', id.text, BY);
    fill(page, 'author', marks.find(({ text }) => isPersonName(text))?.text, BY);
    const card = [...marks, ...names, ...blocks.slice(label, label + 2), ...introduction(blocks, label + 2)];
    return card.map(({ element }) => shellOf(element, root));
  },
};

/** The account's name, once or several times in a row; never the headline, which stands first. */
function namesBefore(blocks: Block[], label: number): Block[] {
  const name = blocks[label - 1]?.text ?? '';
  if (label < 2 || name === '' || name.length > MAX_NAME) return [];
  const first = blocks.slice(0, label).findLastIndex(({ text }) => text !== name) + 1;
  return blocks.slice(Math.max(1, first), label);
}

/** 原创 and the author, printed without a label beside the date, between headline and account. */
function marksAbove(blocks: Block[], end: number): Block[] {
  return blocks
    .slice(1, Math.max(1, end))
    .filter(({ text }) => text === '原创' || (text.length <= MAX_AUTHOR && !/[\d。，！？：:]/u.test(text)));
}

function introduction(blocks: Block[], at: number): Block[] {
  return /^功能介[绍紹]$/u.test(blocks[at]?.text ?? '') ? blocks.slice(at, at + 2) : [];
}
