import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { toDataAddress } from '../../lib/output/pictures';
import { toEpub } from '../../lib/output/to-epub';
import { sampleArticle } from '../library/sample-article';
import { hostileArticle, PICTURE_ADDRESS, pixel } from './hostile-article';

declare module 'vitest/browser' {
  interface BrowserCommands {
    checkEpub(base64: string): Promise<string[] | undefined>;
  }
}

/** undefined where the checker is not installed. */
async function complaints(book: Blob): Promise<string[] | undefined> {
  const [, base64 = ''] = (await toDataAddress(book)).split(',');
  return commands.checkEpub(base64);
}

const pictureOf = (type: string) => async (address: string) => (address === PICTURE_ADDRESS ? pixel(type) : undefined);

/** Checking starts a Java machine, which takes half a minute on a busy computer. */
const HANG_GUARD = 180_000;

test(
  'epubcheck has nothing to say of hostile articles with pictures of three kinds',
  { timeout: HANG_GUARD },
  async ({ skip }) => {
    const types = ['image/png', 'image/jpeg', 'image/webp'];
    const articles = types.map((type) => {
      const article = hostileArticle();
      return { ...article, html: article.html.replace(PICTURE_ADDRESS, `https://a.example/?${type}`) };
    });
    const book = await toEpub([...articles, sampleArticle()], {
      title: '四 & 五 <篇>',
      pictureOf: async (address) => {
        const type = types.find((each) => address.endsWith(each));
        return type === undefined ? undefined : pixel(type);
      },
    });
    expect(book.type).toBe('application/epub+zip');
    const found = await complaints(book);
    if (found === undefined) skip('epubcheck is not installed');
    expect(found).toEqual([]);
  },
);

test('the mark of the format lies first and as it is', async () => {
  const bytes = new Uint8Array(await (await toEpub([sampleArticle()])).arrayBuffer());
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('every page is well-formed, in order in the contents, and keeps its words', async () => {
  const articles = [hostileArticle(), sampleArticle({ title: '第二篇' })];
  const files = unzipSync(
    new Uint8Array(await (await toEpub(articles, { pictureOf: pictureOf('image/png') })).arrayBuffer()),
  );
  const page = (name: string) => {
    const parsed = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xhtml+xml');
    expect(parsed.querySelector('parsererror')).toBe(null);
    return parsed;
  };
  const contents = [...page('EPUB/nav.xhtml').querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(contents).toEqual(['article-1.xhtml', 'article-2.xhtml']);
  const first = page('EPUB/article-1.xhtml');
  expect(first.querySelectorAll('script, iframe, [onerror]').length).toBe(0);
  expect(first.body.textContent).toContain('不是列表项');
  expect(first.body.textContent).toContain('没有的图');
  expect([...first.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['pictures/1.png']);
  expect(page('EPUB/article-2.xhtml').querySelector('h1')?.textContent).toBe('第二篇');
});

test('a book of nothing is a mistake', async () => {
  await expect(toEpub([])).rejects.toThrow(RangeError);
});

test('the first big picture is the cover', { timeout: HANG_GUARD }, async () => {
  const drawn = (width: number, height: number) => {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
    return canvas.convertToBlob({ type: 'image/jpeg' });
  };
  const sizes: Record<string, [number, number]> = { line: [900, 20], first: [640, 360], second: [800, 800] };
  const html = Object.keys(sizes)
    .map((name) => `<p><img src="https://a.example/${name}" alt=""></p>`)
    .join('');
  const article = sampleArticle({ html });
  const book = await toEpub([article], {
    pictureOf: async (address) => drawn(...(sizes[address.slice('https://a.example/'.length)] ?? [1, 1])),
  });
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
  const covers = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()).match(/<item [^>]*cover-image[^>]*>/g);
  expect(covers).toEqual([expect.stringContaining('href="pictures/2.jpg"')]);
  expect((await complaints(book)) ?? []).toEqual([]);
});
