/** An article in another script, for those who take it along: body, headline and names; its addresses stay. */
import { blockText } from '../clean/block-text';
import { parseHtml } from '../clean/dom';
import { createPageConverter } from '../convert/create-page-converter';
import { countUnits } from '../convert/count-units';
import { isLeftAlone } from '../convert/page/is-left-alone';
import type { Convert, ShownScript, TargetScript } from '../convert/types';
import type { OwnMarks } from '../library/types';
import type { ExportableArticle } from './exportable-article';

/**
 * In an article that is written in that script already, only what is clearly in the other one is converted, as on a page;
 * without any such character it comes back as it is. Needs a page: workers have no DOM.
 * @param load is asked only where there is something to convert.
 */
export async function convertArticle<A extends ExportableArticle>(
  article: A,
  script: ShownScript,
  load: (script: TargetScript) => Promise<Convert>,
): Promise<A> {
  if (script === 'original') return article;
  const { metadata } = article;
  const written = metadata.script;
  if (written === script && !hasOther(`${article.text}${Object.values(metadata).join('')}`, script)) return article;
  const convert = await load(script);
  const body = parseHtml(article.html);
  const converter = createPageConverter(body);
  await converter.show(script, convert, written);
  converter.stop();
  return {
    ...article,
    html: body.body.innerHTML,
    text: blockText(body.body),
    metadata: convertNames(metadata, script, convert),
    ...(article.own && { own: convertQuotes(article.own, written === script, script, convert) }),
  };
}

/** What was highlighted, as it stands in the converted text; the person's own words stay. */
function convertQuotes(own: OwnMarks, isWritten: boolean, script: TargetScript, convert: Convert): OwnMarks {
  const line = (text: string): string => (isLeftAlone(text, script, isWritten) ? text : convert(text));
  const notes = own.notes.map(({ anchor, ...note }) => {
    if (!anchor) return note;
    const { exact, prefix, suffix, ...place } = anchor;
    return { ...note, anchor: { ...place, exact: line(exact), prefix: line(prefix), suffix: line(suffix) } };
  });
  return { ...own, notes };
}

/** Characters that only the other script has. */
function hasOther(text: string, script: TargetScript): boolean {
  const { simplified, traditional } = countUnits(text);
  return (script === 'hant' ? simplified : traditional) > 0;
}

function convertNames<M extends ExportableArticle['metadata']>(metadata: M, script: TargetScript, convert: Convert): M {
  const isWritten = metadata.script === script;
  const line = (text: string): string => (isLeftAlone(text, script, isWritten) ? text : convert(text));
  const { title, author, source, editor, originalTitle, tags } = metadata;
  return {
    ...metadata,
    script,
    ...(title !== undefined && { title: line(title) }),
    ...(author !== undefined && { author: line(author) }),
    ...(source !== undefined && { source: line(source) }),
    ...(editor !== undefined && { editor: line(editor) }),
    ...(originalTitle !== undefined && { originalTitle: line(originalTitle) }),
    tags: tags.map(line),
  };
}
