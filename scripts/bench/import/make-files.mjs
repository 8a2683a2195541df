/** Exports of other programs of any size, written to the disk piece by piece. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { articleMaker } from '../library/make-articles.mjs';

/** As much of a kept page is markup: each paragraph has names and looks of its own. */
const DRESS = `class="${'rich_pages js_insertlocalimg paragraph '.repeat(4).trim()}" style="${'margin: 0px; line-height: 1.75em; font-size: 17px; '.repeat(4).trim()}"`;
const dressed = (html) => html.replaceAll('<p>', `<p ${DRESS}>`);

/** @returns {Promise<number>} articles */
export async function writeWallabag(path, bytes) {
  return write(path, (put) => {
    put('[');
    const count = fill(bytes, ({ url, title, html }, number) =>
      put(
        `${number > 0 ? ',' : ''}${JSON.stringify({ is_archived: number % 2, is_starred: 0, tags: ['河'], id: number, title, url, content: html, created_at: '2022-11-06T04:33:50+00:00', annotations: [] })}`,
      ),
    );
    put(']');
    return count;
  });
}

/** Complete pages, packed. */
export async function writeZip(path, bytes) {
  return write(path, (put) => {
    const zip = new Zip((error, data) => {
      if (error) throw error;
      put(data);
    });
    const count = fill(bytes, ({ url, title, html }, number) => {
      const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}"></head><body><article><h1>${title}</h1>${html}</article></body></html>`;
      const file = new ZipDeflate(`${number}.html`, { level: 6 });
      zip.add(file);
      file.push(new TextEncoder().encode(page), true);
      return page.length;
    });
    zip.end();
    return count;
  });
}

/** Articles until they have so many bytes together. */
function fill(bytes, add) {
  const maker = articleMaker();
  let size = 0;
  let number = 0;
  for (; size < bytes; number++) {
    const { article } = maker.next();
    const html = dressed(article.html);
    add({ url: `https://pages.example/${number}`, title: article.metadata.title, html }, number);
    size += Buffer.byteLength(html);
  }
  return number;
}

function write(path, run) {
  const file = openSync(path, 'w');
  try {
    return run((data) => writeSync(file, data));
  } finally {
    closeSync(file);
  }
}
