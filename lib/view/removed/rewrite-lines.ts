/** Tells in the person's language what was rewritten; rules of one kind share a line. */
import { i18n } from '#i18n';
import type { CleaningReport } from '../../clean/types';

const KINDS = {
  paragraphs: ['blocks/paragraph', 'blocks/leaf', 'blocks/inline-around-blocks', 'normalise/column-breaks'],
  sentences: ['join/sentence'],
  pictures: ['hydrate/lazy-image', 'hydrate/largest-image', 'hydrate/styled-picture', 'hydrate/drawing'],
  recordings: ['hydrate/audio', 'hydrate/video', 'hydrate/player'],
  formulas: ['hydrate/formula'],
  preview: ['hydrate/preview'],
  links: ['hydrate/absolute-address', 'normalise/link-to-nowhere'],
  privacy: ['normalise/no-referrer'],
  captions: ['normalise/captions', 'normalise/placeholder-alt'],
  code: ['normalise/code-lines'],
  lists: ['normalise/list-lines'],
  headings: ['normalise/heading', 'normalise/pieces', 'normalise/glued-source'],
  styling: ['normalise/span', 'normalise/empty', 'normalise/indents'],
} as const;

type Kind = keyof typeof KINDS;

const KIND_OF = new Map<string, Kind>(
  Object.entries(KINDS).flatMap(([kind, rules]) => rules.map((rule) => [rule, kind as Kind] as const)),
);

/** @returns undefined for a rule that this version does not know, such as one of an older article. */
export function kindOfRewrite(rule: string): Kind | undefined {
  return KIND_OF.get(rule);
}

/** One line for each kind, in the order in which they first happened. */
export function rewriteLines(rewrites: CleaningReport['rewrites']): string[] {
  const counts = new Map<Kind | 'other', number>();
  for (const { rule, count } of rewrites) {
    const kind = kindOfRewrite(rule) ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) =>
    i18n.t('view.removed.rewrite', [i18n.t(`view.rewrite.${kind}`), String(count)]),
  );
}
