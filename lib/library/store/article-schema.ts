/** What an article may look like on its way into the library. Limits are far above any real page and far below harm. */
import * as v from 'valibot';

/** UTF-8 bytes of the body, and the longest plain text. */
const BODY_BYTES = 20 * 1024 * 1024;
const TITLE = 1_000;
const NAME = 500;
const ADDRESS = 8_192;
const TAGS = 200;
/** The report only informs: what is too long is cut, so that no page is refused for the length of its class names. */
const REPORT_TEXT = 2_000;
const REPORT_ENTRIES = 20_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(NAME));
const body = v.pipe(v.string(), v.maxBytes(BODY_BYTES));
const note = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, REPORT_TEXT)),
);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(ADDRESS),
  v.check(isWebAddress, 'Invalid address: expected http or https'),
);

const metadataSchema = v.pipe(
  v.object({
    url: webAddress,
    identity: v.pipe(v.string(), v.nonEmpty(), v.maxLength(ADDRESS)),
    site: v.pipe(v.string(), v.nonEmpty(), v.maxLength(NAME)),
    title: v.optional(v.pipe(v.string(), v.maxLength(TITLE))),
    author: v.optional(name),
    source: v.optional(name),
    accountId: v.optional(name),
    editor: v.optional(name),
    originalTitle: v.optional(v.pipe(v.string(), v.maxLength(TITLE))),
    published: v.optional(
      v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/)),
    ),
    tags: v.pipe(v.array(name), v.maxLength(TAGS)),
    /** A picture that cannot be shown is no reason to refuse the article. */
    leadImage: v.fallback(v.optional(webAddress), undefined),
    script: v.picklist(['hans', 'hant', 'mixed', 'none']),
    characters: count,
    readingMinutes: count,
    filledBy: v.pipe(
      v.object({
        title: v.optional(name),
        author: v.optional(name),
        source: v.optional(name),
        accountId: v.optional(name),
        editor: v.optional(name),
        originalTitle: v.optional(name),
        published: v.optional(name),
        tags: v.optional(name),
        leadImage: v.optional(name),
      }),
      v.transform(withoutUndefined),
    ),
  }),
  v.transform(withoutUndefined),
);

export const articleSchema = v.object({ metadata: metadataSchema, html: body, text: body });

const removalSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(NAME)),
  rule: note,
  why: note,
  path: note,
  text: note,
  characters: count,
  images: count,
});

export const reportSchema = v.pipe(
  v.object({
    site: v.optional(note),
    picked: v.optional(v.object({ by: note, path: note })),
    removals: v.pipe(v.array(removalSchema), v.maxLength(REPORT_ENTRIES)),
    rewrites: v.pipe(v.array(v.object({ rule: note, why: note, count })), v.maxLength(REPORT_ENTRIES)),
    warnings: v.pipe(v.array(note), v.maxLength(REPORT_ENTRIES)),
    stopped: v.optional(v.picklist(['time', 'size'])),
    milliseconds: amount,
  }),
  v.transform(withoutUndefined),
);

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Firefox keeps `undefined` properties in messages, Chrome drops them: absent is absent. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
