/** What a highlight or note may look like on its way into the library. Limits are far above what people write. */
import * as v from 'valibot';

const QUOTE = 50_000;
const AROUND = 200;
const COMMENT = 20_000;

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const around = v.pipe(v.string(), v.maxLength(AROUND));

const anchorSchema = v.pipe(
  v.object({
    exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(QUOTE)),
    prefix: around,
    suffix: around,
    start: place,
    end: place,
  }),
  v.check(({ start, end }) => start < end, 'An anchor is never empty'),
);

/** Without the article: that is settled by whoever keeps the note. */
export const noteSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  version: v.literal(1),
  anchor: v.exactOptional(anchorSchema),
  colour: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/))),
  comment: v.pipe(v.string(), v.maxLength(COMMENT)),
  createdAt: place,
  updatedAt: place,
});
