import { expect, it } from 'vitest';
import { columnBreaks } from '../../../lib/clean/normalise/column-breaks';
import { normalised, pageOf, paragraphs } from '../../support/page-of';

const BYLINE = '■本报记者 顾小一';
const OPEN = '河滨路的梧桐，大多种在七十年前。';
const BROKEN = '小店都不大，最窄的一间只有两米宽，座位便摆到了树下，背后是一以贯之的“先商量”的监';

it.each([
  ['in the middle of a word', BROKEN, '管。眼下，店主们正一起写公约。'],
  ['after 、', '树有树的命，人有人的路，既要保住浓荫、又要留出光亮、', '护好根系。'],
  ['after a comma', '当年的树苗只有手腕粗，是从郊外的苗圃用板车拉来的，养了很多年，', '如今要三个人合抱。'],
])('joins a paragraph that is broken %s', (_where, first, second) => {
  expect(normalised(pageOf(paragraphs(BYLINE, OPEN, first, `　　${second}`)), columnBreaks)).toBe(
    paragraphs(BYLINE, OPEN, first + second),
  );
});

it('joins over two breaks', () => {
  const page = pageOf(paragraphs(BYLINE, OPEN, BROKEN, `管，${BROKEN}`, '管。'));
  expect(normalised(page, columnBreaks)).toBe(paragraphs(BYLINE, OPEN, `${BROKEN}管，${BROKEN}管。`));
});

it.each([
  ['a headline follows', [BYLINE, OPEN, BROKEN, '河边小店添了新座位']],
  ['a byline follows', [BYLINE, OPEN, BROKEN, '■本报记者 王小宛']],
  ['a caption follows', [BYLINE, OPEN, BROKEN, '▲老梧桐隔水相望。']],
  ['the line is a subhead', [BYLINE, OPEN, '先看树，再动锯', '园林站给每棵树建了卡片。']],
  [
    'no prose came before',
    ['留住浓荫也留住住处，城里的树和人各让一步，谁也不着急', '2018年春天，城南开始体检。', BYLINE],
  ],
  ['it is no page of print', [OPEN, BROKEN, '管。眼下，店主们正一起写公约。']],
])('leaves the paragraphs where %s', (_why, lines) => {
  expect(normalised(pageOf(paragraphs(...lines)), columnBreaks)).toBe(paragraphs(...lines));
});
