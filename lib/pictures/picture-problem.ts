/** Why a picture of an article is not kept, as the library writes it down. */

/**
 * `waiting`: it is still to be fetched. `no-permission`: neither does its server give it to the page, nor may the
 * extension ask that server. `article-full`: the article has as much as one may have. `counter`: one pixel that only
 * counts readers. `no-room`: the disk was full. `lost`: its bytes were damaged in a backup.
 */
export type PictureProblem =
  | 'waiting'
  | `http-${number}`
  | 'too-large'
  | 'article-full'
  | 'not-a-picture'
  | 'counter'
  | 'network'
  | 'timeout'
  | 'no-permission'
  | 'no-room'
  | 'lost';

/** Nothing is missing where there was nothing to see. */
export const COUNTER = 'counter';
export const WAITING = 'waiting';
