/** Where an enlarged picture stands: pure sums, in CSS pixels from the middle of the stage. */

export interface Zoom {
  /** 1 where the whole picture is seen. */
  scale: number;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const LARGEST = 8;

/** Enlarges about a point, which stays where it is. @param picture as it is shown whole. */
export function zoomAt(zoom: Zoom, factor: number, point: { x: number; y: number }, picture: Size, stage: Size): Zoom {
  const scale = Math.min(LARGEST, Math.max(1, zoom.scale * factor));
  const grown = scale / zoom.scale;
  const moved = { scale, x: point.x - (point.x - zoom.x) * grown, y: point.y - (point.y - zoom.y) * grown };
  return keepInside(moved, picture, stage);
}

export function panBy(zoom: Zoom, x: number, y: number, picture: Size, stage: Size): Zoom {
  return keepInside({ ...zoom, x: zoom.x + x, y: zoom.y + y }, picture, stage);
}

/** No edge of the picture comes further in than the edge of the stage; what fits stays in the middle. */
function keepInside({ scale, x, y }: Zoom, picture: Size, stage: Size): Zoom {
  const roomX = Math.max(0, (picture.width * scale - stage.width) / 2);
  const roomY = Math.max(0, (picture.height * scale - stage.height) / 2);
  return { scale, x: clamp(x, roomX), y: clamp(y, roomY) };
}

function clamp(value: number, room: number): number {
  return room === 0 ? 0 : Math.min(room, Math.max(-room, value));
}
