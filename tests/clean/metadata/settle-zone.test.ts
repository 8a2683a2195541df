import { expect, it } from 'vitest';
import { settleZone } from '../../../lib/clean/metadata/settle-zone';
import { pageOf } from '../../support/page-of';

function settled(published: string, image: string): string | undefined {
  const page = pageOf(`<p><img src="${image}"></p>`);
  page.metadata.published = published;
  settleZone(page);
  return page.metadata.published;
}

const GMT = '2022-03-03T21:09:16+00:00';
const BEIJING = '2022-03-03T21:09:16+08:00';

it.each([
  ['https://i.example.cn/news/20220303210751855.jpg', BEIJING],
  ['https://i.example.cn/news/20220303_210751.jpg', BEIJING],
  ['https://i.example.cn/news/20220303130751855.jpg', GMT],
  ['https://i.example.cn/news/20220302210751855.jpg', GMT],
  ['https://i.example.cn/news/2022/03/03/bridge.jpg', GMT],
  ['https://i.example.cn/news/9920220303210751855.jpg', GMT],
])('judges a GMT label by the picture %s', (image, published) => {
  expect(settled(GMT, image)).toBe(published);
});

it('leaves days, other zones and absent dates', () => {
  const image = 'https://i.example.cn/news/20220303210751855.jpg';
  expect(settled('2022-03-03', image)).toBe('2022-03-03');
  expect(settled(BEIJING, image)).toBe(BEIJING);
  const page = pageOf('<p>正文。</p>');
  settleZone(page);
  expect(page.metadata.published).toBeUndefined();
});

it('notes why it changed the zone', () => {
  const page = pageOf('<p><img src="https://i.example.cn/20220303210751855.jpg"></p>');
  page.metadata.published = GMT;
  page.metadata.filledBy.published = 'front matter';
  settleZone(page);
  expect(page.metadata.filledBy.published).toBe("front matter; Beijing's clock by the pictures' names");
});
