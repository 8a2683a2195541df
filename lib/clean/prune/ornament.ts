/** Dividers, bullets and banners of WeChat's layout tools: pictures that show nothing of what is told, known by their measures. */
import { shellOf, type Block } from '../block-list';
import { find, findAll } from '../dom';
import { pictureMeasure, type PictureMeasure } from '../picture-measure';
import type { PruneRule } from '../prune-rule';

/** Height by width of a rule across the page. */
const RULE = 0.04;
/** A moving rule may be taller. */
const MOVING_RULE = 0.15;
/** Header of an account above the first words, with 关注 or its name. */
const BANNER = 0.17;
const MOVING_BANNER = 0.35;
/** Pixels: bullets and dots. */
const DOT = 40;
/** Pixels: a moving picture no larger than this is an ornament. */
const SMALL_GIF = { width: 240, height: 120 };
/** Content is hardly shown three times; what is, and no taller than this, parts the sections. */
const REPEATED = { times: 3, height: 160 };
const EMOJI = /emoji|Expression/i;

export const ornament: PruneRule = {
  id: 'ornament',
  why: 'A divider, dot or banner that shows nothing of the article.',
  find(root, _page, blocks) {
    const pictures = blocks.flatMap((block, index) => pictureAlone(block, index));
    const times = new Map<string, number>();
    for (const { address } of pictures) times.set(address, (times.get(address) ?? 0) + 1);
    const firstText = blocks.findIndex(({ text }) => text !== '');
    return pictures
      .filter(
        (picture) =>
          isOrnament(picture, times.get(picture.address) ?? 0) || (picture.index < firstText && isBanner(picture)),
      )
      .map(({ block }) => shellOf(block.element, root));
  },
};

interface PictureAlone extends PictureMeasure {
  block: Block;
  index: number;
}

function pictureAlone(block: Block, index: number): PictureAlone[] {
  const [image, ...others] = block.text === '' ? findAll(block.element, 'img') : [];
  const measure =
    image && others.length === 0 && !find(block.element, 'video, svg') ? pictureMeasure(image) : undefined;
  return measure && !EMOJI.test(measure.address) ? [{ ...measure, block, index }] : [];
}

function isOrnament({ width, height, gif }: PictureMeasure, times: number): boolean {
  return (
    height / width <= (gif ? MOVING_RULE : RULE) ||
    (width <= DOT && height <= DOT) ||
    (gif && width <= SMALL_GIF.width && height <= SMALL_GIF.height) ||
    (times >= REPEATED.times && height <= REPEATED.height)
  );
}

function isBanner({ width, height, gif }: PictureMeasure): boolean {
  return height / width <= (gif ? MOVING_BANNER : BANNER);
}
