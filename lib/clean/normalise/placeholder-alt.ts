/** A system's placeholder in `alt` would be read out, and printed in Markdown, as if it described the picture. */
import { findAll } from '../dom';
import { setAttribute } from '../edit';
import type { NormaliseRule } from '../normalise-rule';
import { IMAGE_PLACEHOLDER } from '../prune/image-placeholder';

const BY = { rule: 'normalise/placeholder-alt', why: 'The description is a placeholder of the system.' };

export const placeholderAlt: NormaliseRule = {
  id: 'placeholder-alt',
  why: BY.why,
  run(page, root) {
    for (const image of findAll(root, 'img[alt]')) {
      if (IMAGE_PLACEHOLDER.test(image.getAttribute('alt') ?? '')) setAttribute(page, image, 'alt', undefined, BY);
    }
  },
};
