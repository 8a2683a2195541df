/** Reads who wrote the article from its own first and last lines and what is printed around it; meta tags, which often name the editor or the site, come after. */
import { blocksOf } from '../block-list';
import { bodyByline } from '../metadata/body-byline';
import { classedNames } from '../metadata/classed-names';
import { AUTHOR_SOURCES } from '../metadata/fields';
import { fillFromInfoLine } from '../metadata/fill-from-info-line';
import { linesBelow } from '../metadata/lines-below';
import { platformName } from '../metadata/platform-name';
import { settleZone } from '../metadata/settle-zone';
import { printBylines } from '../newspaper';
import { fill, type ArticlePage, type Step } from '../page';

export const byline: Step = {
  id: 'byline',
  why: 'A byline printed in the text is the truest word on who wrote it.',
  optional: true,
  run(page) {
    if (!page.root) return undefined;
    if (page.metadata.author === undefined) fromBody(page, page.root);
    const missing = page.metadata.author === undefined || page.metadata.source === undefined;
    if (missing || page.metadata.published === undefined) fromAround(page);
    if (page.metadata.author === undefined) fromTags(page);
    if (page.metadata.source === undefined) fill(page, 'source', platformName.read(page), `meta/${platformName.id}`);
    return undefined;
  },
};

function fromBody(page: ArticlePage, root: Element): void {
  const blocks = blocksOf(root);
  fill(page, 'author', printBylines(blocks).join('、'), 'printed bylines');
  const lines = blocks.map(({ text }) => text).filter((text) => text !== '');
  fill(page, 'author', bodyByline(lines), 'byline in the body');
}

function fromAround(page: ArticlePage): void {
  for (const line of linesBelow(page)) fillFromInfoLine(page, line, 'line below the body');
  settleZone(page);
  const { author, source } = classedNames(page);
  fill(page, 'author', author, 'element named for an author');
  // An account that signs its own article is no second name for the source.
  if (source !== page.metadata.author) fill(page, 'source', source, 'element named for an author or source');
}

function fromTags(page: ArticlePage): void {
  for (const source of AUTHOR_SOURCES) {
    const name = source.read(page);
    // Many portals name the responsible editor in `meta author`.
    if (name && !page.metadata.editor?.split('、').includes(name)) fill(page, 'author', name, `meta/${source.id}`);
  }
}
