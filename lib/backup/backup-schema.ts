/** The shape of what comes out of a backup. Fields that this version does not know are kept: they come from one like it. */
import * as v from 'valibot';
import { BACKUP_FORMAT } from './backup-format';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const flag = v.picklist([0, 1]);
const texts = v.array(v.string());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const id = v.pipe(v.string(), v.uuid());
const webAddress = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'expected http or https'),
);
const optionalText = v.optional(v.string());

/** The only names that a backup has: nothing in it can lead out of a folder. */
export const BACKUP_PATH = new RegExp(
  `^(?:manifest\\.json|settings\\.json|articles/${UUID}\\.json|pictures/[0-9a-f]{64}\\.[a-z]{3,4})$`,
);

const file = v.object({ path: v.pipe(v.string(), v.regex(BACKUP_PATH)), bytes: count, sha256: hash });

/** Read before the rest, which a later version may have changed. */
export const manifestHead = v.object({ format: v.literal(BACKUP_FORMAT), version: count });

export const manifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: count,
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  madeBy: v.string(),
  counts: v.object({ articles: count, notes: count, pictures: count }),
  settings: file,
  articles: v.array(file),
  pictures: v.array(v.object({ ...file.entries, type: v.string(), savedAt: time })),
});

const anchor = v.looseObject({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: count,
  end: count,
});

const metadata = v.looseObject({
  url: webAddress,
  identity: v.pipe(v.string(), v.nonEmpty()),
  site: v.string(),
  title: optionalText,
  author: optionalText,
  source: optionalText,
  accountId: optionalText,
  editor: optionalText,
  originalTitle: optionalText,
  published: optionalText,
  leadImage: optionalText,
  tags: texts,
  script: v.picklist(['hans', 'hant', 'mixed', 'none']),
  characters: count,
  readingMinutes: count,
  filledBy: v.record(v.string(), v.string()),
});

export const backupArticleSchema = v.object({
  record: v.looseObject({
    id,
    version: v.literal(2),
    identity: v.pipe(v.string(), v.nonEmpty()),
    metadata,
    tags: texts,
    unread: flag,
    archived: flag,
    starred: flag,
    position: v.optional(v.looseObject({ offset: count, share: v.number(), at: time })),
    savedAt: time,
    updatedAt: time,
  }),
  html: v.string(),
  text: v.string(),
  report: v.looseObject({
    removals: v.array(v.looseObject({})),
    rewrites: v.array(v.looseObject({})),
    warnings: texts,
    milliseconds: v.number(),
  }),
  notes: v.array(
    v.looseObject({
      id,
      version: v.literal(1),
      anchor: v.optional(anchor),
      colour: optionalText,
      comment: v.string(),
      createdAt: time,
      updatedAt: time,
    }),
  ),
  pictures: v.array(
    v.looseObject({
      address: v.string(),
      version: v.literal(1),
      hash: v.optional(hash),
      problem: optionalText,
    }),
  ),
});
