import { expect, it } from 'vitest';
import { pieces } from '../../../lib/clean/normalise/pieces';
import { normalised, pageOf, paragraphs } from '../../support/page-of';

const PROSE = '河滨路的梧桐，大多种在七十年前，当年的树苗只有手腕粗，如今要三个人合抱。';

it('makes headlines of the lines above bylines and of the page’s own title', () => {
  const page = pageOf(
    paragraphs('种树', '梧桐树下', PROSE, '■本报记者 顾小一', PROSE, '小店添了座位', '■本报记者 王小宛', PROSE),
    '梧桐树下',
  );
  expect(normalised(page, pieces)).toBe(
    `<p>种树</p><h2>梧桐树下</h2>${paragraphs(PROSE, '■本报记者 顾小一', PROSE)}<h2>小店添了座位</h2>${paragraphs('■本报记者 王小宛', PROSE)}`,
  );
});

it('makes subheads of short lines between paragraphs, and a box of the line above a list', () => {
  const page = pageOf(
    `${paragraphs('■本报记者 顾小一', PROSE, '先看树，再动锯', PROSE, '截至去年底')}<ul><li>老树 1203棵</li></ul>`,
  );
  expect(normalised(page, pieces)).toBe(
    `${paragraphs('■本报记者 顾小一', PROSE)}<h3>先看树，再动锯</h3>${paragraphs(PROSE)}<h2>截至去年底</h2><ul><li>老树 1203棵</li></ul>`,
  );
});

it('makes paragraphs of kicker and subtitle', () => {
  const page = pageOf(
    `<h3>往往是树</h3><h2>梧桐树下</h2><h2>各让一步</h2>${paragraphs('■本报记者 顾小一', PROSE)}`,
    '梧桐树下',
  );
  expect(normalised(page, pieces)).toBe(
    `<p>往往是树</p><h2>梧桐树下</h2><p>各让一步</p>${paragraphs('■本报记者 顾小一', PROSE)}`,
  );
});

it.each([
  ['credits and short sentences', paragraphs('■本报记者 顾小一', PROSE, '本报记者 袁小圆摄', PROSE, '他笑了。', PROSE)],
  ['short lines of a page that is no print', paragraphs(PROSE, '先看树，再动锯', PROSE)],
])('leaves %s', (_what, html) => {
  expect(normalised(pageOf(html), pieces)).toBe(html);
});
