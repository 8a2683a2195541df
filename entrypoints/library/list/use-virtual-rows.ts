/** Which rows of a long list stand in the window: only those are in the document. The window itself scrolls. */
import {
  Virtualizer,
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
  type Range,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows before and behind the window that are ready before they come into sight. */
const OVERSCAN = 8;

interface Options {
  ids: readonly string[];
  /** The list's own element. */
  list: RefObject<HTMLElement | null>;
  /** In pixels, until a row is measured. */
  estimate: number;
  /** In pixels: what stays in front of the list while it scrolls. */
  covered: number;
  /** A row that is always in the document, so that it can hold the focus; -1 for none. */
  kept: number;
}

export function useVirtualRows({ ids, list, estimate, covered, kept }: Options) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const margin = useRef(0);
  const options = {
    count: ids.length,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: (index: number) => ids[index] ?? index,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, range.count),
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 16,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);

  // The two calls that every adapter of the library makes; it has no others for them.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle
    virtualizer._willUpdate();
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top;
    redraw(undefined);
  });
  useStayInPlace(virtualizer, ids, margin.current + covered);
  return { virtualizer, margin: margin.current };
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].toSorted((a, b) => a - b);
}

/** What comes in or goes above the window does not move what is read in it. */
function useStayInPlace(virtualizer: Virtualizer<Window, HTMLElement>, ids: readonly string[], top: number): void {
  const before = useRef<{ ids: readonly string[]; first: string | undefined; start: number }>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    const offset = virtualizer.scrollOffset ?? 0;
    if (last && last.ids !== ids && last.first !== undefined && offset > top) {
      const item = virtualizer.measurementsCache[ids.indexOf(last.first)];
      if (item && item.start !== last.start) virtualizer.scrollBy(item.start - last.start);
    }
    const first = virtualizer.getVirtualItems().find(({ end }) => end > offset);
    before.current = { ids, first: first && ids[first.index], start: first?.start ?? 0 };
  });
}
