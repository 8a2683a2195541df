/** The date by which an article is sorted. */
import type { Metadata } from '../clean/types';

/** @returns milliseconds since 1970: when it was published, else when it was saved. */
export function datedAt({ published }: Metadata, savedAt: number): number {
  const date = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(date) ? savedAt : date;
}
