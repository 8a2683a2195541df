import { expect, it } from 'vitest';
import { captions } from '../../../lib/clean/normalise/captions';
import { normalised, pageOf } from '../../support/page-of';

it('binds caption and credit to the picture before them', () => {
  const page = pageOf('<p><img src="a.jpg"></p><p>▲老梧桐隔水相望。</p><p>本报记者 袁小圆摄</p><p>正文。</p>');
  expect(normalised(page, captions)).toBe(
    '<figure><img src="a.jpg"><figcaption>▲老梧桐隔水相望。<br>本报记者 袁小圆摄</figcaption></figure><p>正文。</p>',
  );
});

it('takes picture and caption out of one paragraph', () => {
  const page = pageOf('<p><img src="a.jpg"><br>▲老梧桐。<br>图/袁小圆</p>');
  expect(normalised(page, captions)).toBe(
    '<figure><img src="a.jpg"><figcaption>▲老梧桐。<br>图/袁小圆</figcaption></figure>',
  );
});

it('keeps a caption whose picture is gone', () => {
  expect(normalised(pageOf('<p>▲老梧桐。</p><p>正文。</p>'), captions)).toBe(
    '<figure><figcaption>▲老梧桐。</figcaption></figure><p>正文。</p>',
  );
});

it.each(['<p>正文里有▲这个符号。</p>', `<p>▲${'很长的一段正文，'.repeat(30)}</p>`, '<p>▲</p>'])('leaves %s', (html) => {
  expect(normalised(pageOf(html), captions)).toBe(html);
});

it('does not take a reporter’s sentence for a credit', () => {
  const html = '<p>▲老梧桐。</p><p>本报记者昨天走过这条街，数了数树。</p>';
  expect(normalised(pageOf(html), captions)).toContain('<p>本报记者昨天走过这条街，数了数树。</p>');
});
