/**
 * Marks the sentence that is being read and keeps it in view. Painted over the text, not in it, and not by
 * `CSS.highlights`, whose ranges every script of the page could take hold of.
 */
import { useLayoutEffect } from 'preact/hooks';
import { bringIntoView } from '../notes/bring-into-view';
import { watchLayout } from '../notes/watch-layout';
import { flowOf } from '../scrolling/reading-flow';
import type { SpeechSession } from './speech-session';

/** Share of what is seen in which the sentence may stand without the text being moved. */
const SEEN = { from: 0, to: 0.72 };

export function SpokenLayer({ session, root }: { session: SpeechSession; root: ShadowRoot }) {
  const passage = session.voice.value && session.passages[session.speaker.index.value];

  useLayoutEffect(() => {
    const sheet = root.querySelector<HTMLElement>('.sheet');
    const scroller = root.querySelector<HTMLElement>('.scroller');
    if (!sheet || !scroller || !passage) return undefined;
    const layer = sheet.ownerDocument.createElement('div');
    layer.className = 'spoken';
    layer.setAttribute('aria-hidden', 'true');
    sheet.append(layer);
    const paint = () => paintLines(layer, passage.range());
    paint();
    keepInView(scroller, passage.range());
    const stopWatching = watchLayout(sheet.querySelector('.body') ?? sheet, paint);
    return () => {
      stopWatching();
      layer.remove();
    };
  }, [passage]);

  return undefined;
}

function paintLines(layer: HTMLElement, range: Range): void {
  const origin = layer.getBoundingClientRect();
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  layer.replaceChildren(
    ...lines.map(({ left, top, width, height }) => {
      const line = layer.ownerDocument.createElement('div');
      const place = { left: left - origin.left, top: top - origin.top, width, height };
      for (const [name, value] of Object.entries(place)) line.style.setProperty(name, `${value}px`);
      return line;
    }),
  );
}

function keepInView(scroller: HTMLElement, range: Range): void {
  const box = range.getBoundingClientRect();
  const flow = flowOf(scroller);
  const offset = flow.offsetOf({ getBoundingClientRect: () => box });
  if (offset < flow.page() * SEEN.from || offset > flow.page() * SEEN.to) bringIntoView(scroller, box);
}
