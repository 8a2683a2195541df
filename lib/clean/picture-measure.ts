/** What WeChat notes about a picture beside its address: its own size and kind, from which ornaments can be told. */

export interface PictureMeasure {
  /** Address without query, the same for every use of the picture. */
  address: string;
  /** Pixels of the picture itself, not as shown. */
  width: number;
  height: number;
  gif: boolean;
}

/** @returns undefined where the page notes no size, as outside WeChat. */
export function pictureMeasure(image: Element): PictureMeasure | undefined {
  const width = Number(image.getAttribute('data-w'));
  const ratio = Number(image.getAttribute('data-ratio'));
  if (!(width > 0) || !(ratio > 0)) return undefined;
  const address = image.getAttribute('src') ?? image.getAttribute('data-src') ?? '';
  return {
    address: address.replace(/[?#].*$/, ''),
    width,
    height: width * ratio,
    gif: image.getAttribute('data-type') === 'gif' || /wx_fmt=gif|\/mmbiz_gif\//.test(address),
  };
}
