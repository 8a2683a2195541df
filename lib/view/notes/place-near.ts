/** Finds room for something small beside lines of text, without covering any of them. */
import type { Box } from './lines-of';

const GAP = 8;

export interface Size {
  width: number;
  height: number;
}

/**
 * Above the first line, else below the last.
 *
 * @param room within which it must stand.
 * @returns undefined where there is no such room.
 */
export function placeNear(
  lines: readonly Box[],
  { width, height }: Size,
  room: Box,
): { left: number; top: number } | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || width > room.right - room.left) return undefined;
  const aim = (line: Box) => (line.left + line.right - width) / 2;
  const left = (line: Box) => Math.round(Math.max(room.left, Math.min(aim(line), room.right - width)));
  const above = Math.round(Math.min(...lines.map(({ top }) => top)) - GAP - height);
  const fits = (top: number) => top >= room.top && top + height <= room.bottom;
  if (fits(above)) return { left: left(first), top: above };
  const below = Math.round(Math.max(...lines.map(({ bottom }) => bottom)) + GAP);
  return fits(below) ? { left: left(last), top: below } : undefined;
}
