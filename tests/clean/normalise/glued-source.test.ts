import { expect, it } from 'vitest';
import { gluedSource } from '../../../lib/clean/normalise/glued-source';
import { normalised, pageOf, paragraphs } from '../../support/page-of';

it.each(['来源：城南晚报', '（来源：城南晚报）', '來源:城南晚報'])('parts %j from the last sentence', (line) => {
  const page = pageOf(paragraphs('第一段。', `狮子还在原处看着。${line}`));
  expect(normalised(page, gluedSource)).toBe(paragraphs('第一段。', '狮子还在原处看着。', line));
  expect(page.metadata.source).toMatch(/^城南晚[报報]$/u);
});

it('does not overwrite a source that is known', () => {
  const page = pageOf(paragraphs('原处看着。来源：城南晚报'));
  page.metadata.source = '城南慢走';
  normalised(page, gluedSource);
  expect(page.metadata.source).toBe('城南慢走');
});

it.each([
  paragraphs('河水年年涨落，没有人知道它的来源：一处泉眼，还是一场雪。'),
  paragraphs('原处看着。', '来源：城南晚报'),
  paragraphs('第一段。来源：城南晚报', '第二段。'),
])('leaves %s', (html) => {
  expect(normalised(pageOf(html), gluedSource)).toBe(html);
});
