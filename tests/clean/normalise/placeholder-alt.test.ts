import { expect, it } from 'vitest';
import { placeholderAlt } from '../../../lib/clean/normalise/placeholder-alt';
import { normalised, pageOf } from '../../support/page-of';

it('drops a placeholder and keeps a description', () => {
  const page = pageOf('<img alt="圖片默認標題_fororder_3" src="a.jpg"><img alt="河边的老树" src="b.jpg">');
  expect(normalised(page, placeholderAlt)).toBe('<img src="a.jpg"><img alt="河边的老树" src="b.jpg">');
});
