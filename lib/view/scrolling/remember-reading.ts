/** Finds the place again where somebody stopped reading, and tells how far he has come since, and when he is through. */
import { BodyText } from '../../notes/body-text';
import type { ReadingPosition } from '../../library/types';
import { flowOf, type ReadingFlow } from './reading-flow';

/** What is read as one piece; a place inside it is estimated from how far it has gone by. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, td, th, dt, dd, figcaption, blockquote';
/** A line that ends in the middle of the window would not be read from there: some of what came before shows. In pixels. */
const CONTEXT = 48;
/** How often the place is looked up while somebody scrolls, and how long he rests until it is kept. In milliseconds. */
const LOOK_EACH = 250;
const PAUSE = 600;
/** From this share on an article counts as read through: what follows is its foot. */
const END = 0.97;
/** Milliseconds that its end must have been in sight. */
const LINGER = 1500;

interface Reading {
  /** Where to begin; absent at the first time. */
  from?: ReadingPosition | undefined;
  /** Stopped reading here, for now. */
  onPlace(position: ReadingPosition): void;
  /** Called once, when the end was in sight for a while. */
  onEnd(): void;
}

/** @param articleText as the library has it. @returns what ends the watching, and tells the last place. */
export function rememberReading(root: ShadowRoot, articleText: string, { from, onPlace, onEnd }: Reading): () => void {
  const scroller = root.querySelector<HTMLElement>('.scroller');
  const body = root.querySelector<HTMLElement>('.body');
  if (!scroller || !body) return () => {};
  const sheet = body;
  const flow = flowOf(scroller);
  const words = new BodyText(body, articleText);
  if (from && from.share < END) goTo(words, from.offset, flow);
  let looking: ReturnType<typeof setTimeout> | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let isThrough = false;
  /** The last place that was looked up: at the end the view is gone, and nothing can be measured. */
  let last: ReadingPosition | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const share = () => (flow.end() > 0 ? Math.min(1, flow.at() / flow.end()) : 1);

  function look(): void {
    looking = undefined;
    last = { offset: placeInText(words, sheet, flow), share: share(), at: Date.now() };
    clearTimeout(resting);
    resting = setTimeout(tell, PAUSE);
  }

  function tell(): void {
    clearTimeout(resting);
    if (last) onPlace(last);
    last = undefined;
  }

  function watchEnd(): void {
    clearTimeout(lingering);
    if (isThrough || share() < END) return;
    lingering = setTimeout(() => {
      isThrough = true;
      onEnd();
    }, LINGER);
  }

  function onScroll(): void {
    looking ??= setTimeout(look, LOOK_EACH);
    watchEnd();
  }

  scroller.addEventListener('scroll', onScroll, { passive: true });
  watchEnd();
  return () => {
    scroller.removeEventListener('scroll', onScroll);
    clearTimeout(lingering);
    clearTimeout(looking);
    tell();
  };
}

function goTo(words: BodyText, offset: number, flow: ReadingFlow): void {
  const [piece] = words.piecesOf({ start: offset, end: Math.min(words.text.length, offset + 40) });
  if (!piece) return;
  const range = new Range();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, piece.end);
  flow.by(flow.offsetOf(range) - CONTEXT);
}

/** @returns the place in the text of what stands first in the window. */
function placeInText(words: BodyText, body: HTMLElement, flow: ReadingFlow): number {
  const blocks = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
  const next = blocks.findIndex((block) => flow.offsetOf(block) > 0);
  const block = blocks[next < 0 ? blocks.length - 1 : Math.max(0, next - 1)];
  const follower = next < 0 ? undefined : blocks[next];
  if (!block) return 0;
  const range = new Range();
  range.selectNodeContents(block);
  const place = words.placeOf(range);
  if (!place) return 0;
  const begun = -flow.offsetOf(block);
  const length = follower ? flow.offsetOf(follower) + begun : begun + 1;
  const part = Math.min(1, Math.max(0, begun / length));
  return Math.round(place.start + part * (place.end - place.start));
}
