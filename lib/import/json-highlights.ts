/** What was marked in an article, as wallabag, Pocket, Cubox and SimpRead write it. */
import { isRecord, textOrNothing } from './entry-base';
import type { ImportedHighlight } from './types';

/** wallabag has `{quote, text}`, Pocket `{quote}`, Cubox and SimpRead `{text, note}`; SimpRead a note of the article too. */
export function highlightsIn(item: Record<string, unknown>): ImportedHighlight[] {
  const lists = [item['annotations'], item['highlights'], item['annote']];
  const whole = textOrNothing(item['note']);
  return [
    ...(whole === undefined ? [] : [{ note: whole }]),
    ...lists.flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : [])).flatMap(highlightOf),
  ];
}

function highlightOf(item: unknown): ImportedHighlight[] {
  // SimpRead marks pictures too: their address is no quote.
  if (!isRecord(item) || item['type'] === 'img') return [];
  const quote = textOrNothing(item['quote']);
  const text = textOrNothing(item['text']);
  const note = quote === undefined ? textOrNothing(item['note']) : text;
  const words = quote ?? text;
  if (words === undefined && note === undefined) return [];
  return [{ ...(words !== undefined && { quote: words }), ...(note !== undefined && { note }) }];
}
