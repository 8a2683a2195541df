/** Where an article is shown or taken to: everything that a browser would then read as markup. */
import { unzipSync, strFromU8 } from 'fflate';
import { HtmlRenderer, Parser } from 'commonmark';
import { parseHtml } from '../../lib/clean/dom';
import type { Article } from '../../lib/clean/types';
import { toEpub } from '../../lib/output/to-epub';
import { toHtml } from '../../lib/output/to-html';
import { toMarkdown } from '../../lib/output/to-markdown';
import { toRichText } from '../../lib/output/to-rich-text';
import { renderBody } from '../../lib/view/article/render-body';

/** The file's own policy is its second line; here only the first is tried. */
const withoutPolicy = (html: string) => html.replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '');

/** With raw markup let through, as careless programs do. */
function renderCarelessly(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return new HtmlRenderer({ safe: false }).render(new Parser().parse(body));
}

async function chapters(article: Article): Promise<string> {
  const book = unzipSync(new Uint8Array(await (await toEpub([article])).arrayBuffer()));
  const pages = Object.entries(book).filter(([name]) => name.endsWith('.xhtml'));
  return pages.map(([, bytes]) => strFromU8(bytes)).join('\n');
}

function view(article: Article): string {
  const place = document.createElement('div');
  place.append(renderBody(article.html, window, '可横向滚动'));
  return place.outerHTML;
}

/** By name: markup as a browser would get it. */
export const SURFACES: Record<string, (article: Article) => string | Promise<string>> = {
  'clean view': view,
  'HTML file': async (article) => withoutPolicy(await toHtml(article)),
  EPUB: chapters,
  'rich text': (article) => toRichText(article),
  Markdown: (article) => renderCarelessly(toMarkdown(article, { frontMatter: true })),
};

/** Attributes and elements that no output may carry, whether or not this browser acts on them. */
export function forbiddenIn(markup: string): string[] {
  const found: string[] = [];
  for (const element of parseHtml(markup).body.querySelectorAll('*')) {
    // A book's own style lies beside its chapters.
    if (element.localName === 'link' && /^[\w./]+$/.test(element.getAttribute('href') ?? '')) continue;
    if (/^(?:script|iframe|object|embed|base|form|frame|link)$/.test(element.localName)) found.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') found.push(name);
      // oxlint-disable-next-line no-script-url
      if (/^[\s\u0000-\u0020]*(?:javascript|vbscript|data:text)/i.test(value) && /href|src|action/.test(name))
        found.push(value);
    }
  }
  return found;
}
