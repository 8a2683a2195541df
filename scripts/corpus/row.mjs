/** One line of the result file: what the scorer reads, and all the rest that cleaning said. */

const orNull = (value) => value ?? null;

function identify(page) {
  return { slug: page.slug, family: orNull(page.family) };
}

/** @param {{ result: import('../../lib/clean/types').CleanResult, milliseconds: number }} answer */
export function resultRow(page, { result, milliseconds }) {
  const article = 'article' in result ? result.article : undefined;
  const metadata = article?.metadata;
  return {
    ...identify(page),
    state: result.state,
    title: orNull(metadata?.title),
    author: orNull(metadata?.author),
    source: orNull(metadata?.source),
    published: orNull(metadata?.published),
    text: orNull(article?.text),
    ms: Math.round(milliseconds * 10) / 10,
    html: orNull(article?.html),
    report: result.report,
    metadata: orNull(metadata),
    reason: orNull('reason' in result ? result.reason : undefined),
  };
}

/** @param {Error} error */
export function errorRow(page, error, milliseconds) {
  const absent = { title: null, author: null, source: null, published: null, text: null };
  const nothing = { html: null, report: null, metadata: null, reason: null };
  return {
    ...identify(page),
    state: 'error',
    ...absent,
    ms: Math.round(milliseconds),
    ...nothing,
    error: error.message,
  };
}
