/** Characters of Traditional print that Simplified print has in another form, and OpenCC leaves as they are. */
import type { HansRule } from './hans-rule';

export const HANS_VARIANTS: readonly HansRule[] = [
  {
    where: ['【砲】'],
    to: '炮',
    why: 'A variant that Simplified print does not have.',
    example: ['大砲', '大炮'],
    unlike: ['包袱', '包袱'],
  },
  {
    where: ['【搾】'],
    to: '榨',
    why: 'A variant that Simplified print does not have.',
    example: ['搾汁', '榨汁'],
    unlike: ['狹窄', '狭窄'],
  },
  {
    where: ['【攷】'],
    to: '考',
    why: 'A variant that Simplified print does not have.',
    example: ['攷試', '考试'],
    unlike: ['巧合', '巧合'],
  },
  {
    where: ['【賸】'],
    to: '剩',
    why: 'A variant that Simplified print does not have.',
    example: ['賸餘', '剩余'],
    unlike: ['勝利', '胜利'],
  },
  {
    where: ['【銲】'],
    to: '焊',
    why: 'A variant that Simplified print does not have.',
    example: ['電銲', '电焊'],
    unlike: ['旱地', '旱地'],
  },
  {
    where: ['【搥】'],
    to: '捶',
    why: 'A variant that Simplified print does not have.',
    example: ['搥背', '捶背'],
    unlike: ['推背', '推背'],
  },
  {
    where: ['【讌】'],
    to: '宴',
    why: 'A variant that Simplified print does not have.',
    example: ['讌客', '宴客'],
    unlike: ['燕子', '燕子'],
  },
  {
    where: ['【粧】'],
    to: '妆',
    why: 'A variant that Simplified print does not have.',
    example: ['化粧品', '化妆品'],
    unlike: ['市莊', '市庄'],
  },
];
