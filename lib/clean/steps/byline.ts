/** Reads who wrote the article from its own first and last lines; meta tags, which often name the editor or the site, come after. */
import { blocksOf } from '../block-list';
import { bodyByline } from '../metadata/body-byline';
import { AUTHOR_SOURCES } from '../metadata/fields';
import { printBylines } from '../newspaper';
import { fill, type Step } from '../page';

export const byline: Step = {
  id: 'byline',
  why: 'A byline printed in the text is the truest word on who wrote it.',
  run(page) {
    if (!page.root || page.metadata.author !== undefined) return undefined;
    const blocks = blocksOf(page.root);
    fill(page, 'author', printBylines(blocks).join('、'), 'printed bylines');
    const lines = blocks.map(({ text }) => text).filter((text) => text !== '');
    fill(page, 'author', bodyByline(lines), 'byline in the body');
    for (const source of AUTHOR_SOURCES) {
      const name = source.read(page);
      // Many portals name the responsible editor in `meta author`.
      if (name && !page.metadata.editor?.split('、').includes(name)) fill(page, 'author', name, `meta/${source.id}`);
    }
    return undefined;
  },
};
