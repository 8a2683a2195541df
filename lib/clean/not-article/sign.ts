/** The shape of a sign that a page is no article; all conditions that it names must hold. */
export interface Sign {
  /** Ends in the report. */
  id: string;
  why: string;
  /** Matched exactly or on a dot. */
  hosts?: string[];
  /** Tested against path, query and a fragment that holds a path, for example `/search?q=…`. */
  path?: RegExp;
  select?: string;
  /** How many elements `select` must find; 1 where absent. */
  atLeast?: number;
  /** No sign where this is found. */
  unless?: string;
}
