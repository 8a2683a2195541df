/** How far the pages of an article are joined, for the bar that offers it. */

interface Counts {
  /** Number of the page under the view. */
  current: number;
  /** Pages whose text is shown, this one among them. */
  joined: number;
  total: number;
  /** Nobody has told yet how many pages there are: `total` is the least. */
  open: boolean;
}

export type JoinState =
  | (Counts & { kind: 'offered' })
  | (Counts & { kind: 'working' })
  /** Ended before the end: by a page that did not come, or by the person. */
  | (Counts & { kind: 'stopped'; failure?: { page: number; why: string } })
  /** All there is; or, where `joined` is less than `total`, as many as are joined at most. */
  | (Counts & { kind: 'joined' });
