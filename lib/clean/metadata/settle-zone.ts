/**
 * Mends clocks that a feed labels GMT though they show Beijing's time. A printed zone is believed, unless a picture of the
 * article carries the moment of its upload in its name (Chinese CMSs put Beijing's wall clock there) and the two clocks
 * read the same to within an hour: then the label is wrong, not the picture eight hours older than the article.
 */
import { findAll } from '../dom';
import type { ArticlePage } from '../page';

/** Between a picture's upload and the article's release. */
const MAX_MINUTES = 60;
const UPLOAD_CLOCK =
  /(?<!\d)(?<day>20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))_?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)[0-5]\d\d*/u;
const MAX_PICTURES = 10;

export function settleZone(page: ArticlePage): void {
  const { published } = page.metadata;
  if (!published?.endsWith('+00:00')) return;
  const printed = Date.parse(published);
  const isBeijing = pictureAddresses(page).some((address) => {
    const upload = uploadClock(address);
    return upload !== undefined && Math.abs(printed - upload) <= MAX_MINUTES * 60_000;
  });
  if (!isBeijing) return;
  page.metadata.published = published.replace('+00:00', '+08:00');
  page.metadata.filledBy.published = `${page.metadata.filledBy.published ?? ''}; Beijing's clock by the pictures' names`;
}

function pictureAddresses(page: ArticlePage): string[] {
  const images = findAll(page.document, 'img[src]').slice(0, MAX_PICTURES);
  return [page.metadata.leadImage, ...images.map((image) => image.getAttribute('src') ?? undefined)].filter(
    (address) => address !== undefined,
  );
}

/** The wall clock in a file name, as if it were GMT's, in milliseconds. */
function uploadClock(address: string): number | undefined {
  const { day = '', hour, minute } = UPLOAD_CLOCK.exec(address)?.groups ?? {};
  const time = Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hour}:${minute}:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
