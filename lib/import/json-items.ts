/** Reads a list in JSON item by item, so that a file larger than memory is no trouble. */
import { JSONParser } from '@streamparser/json';

/** The name under which the item stands in the file; absent where the file is the list itself. */
export interface JsonItem {
  list?: string;
  value: unknown;
}

/** Bytes of one item: more is no article. */
const LARGEST_ITEM = 64 * 1024 ** 2;
/** Bytes of a text that is gathered outside of strings; bodies are long. */
const BUFFER = 64 * 1024;

export class ItemTooLargeError extends Error {}

/**
 * Gives the items of a list, or of the lists that an object holds, as well as the object's own texts and numbers.
 *
 * @param lists whose items are wanted.
 * @throws ItemTooLargeError, or the parser's error where it is no JSON.
 */
export async function* jsonItems(content: Blob, lists: readonly string[]): AsyncGenerator<JsonItem> {
  const found: JsonItem[] = [];
  let since = 0;
  const isList = /^\ufeff?\s*\[/u.test(await content.slice(0, 1000).text());
  const paths = isList ? ['$.*'] : [...lists.map((name) => `$.${name}.*`), '$.format', '$.version'];
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize: BUFFER });
  parser.onValue = ({ value, key, stack }) => {
    since = 0;
    const list = isList ? undefined : String(stack.at(-1)?.key ?? key);
    found.push({ value, ...(list !== undefined && { list }) });
  };
  const start = await content.slice(0, 3).text();
  const body = start.startsWith('\ufeff') ? content.slice(3) : content;
  for await (const chunk of chunksOf(body)) {
    since += chunk.length;
    try {
      parser.write(chunk);
    } finally {
      // What stands before a damage is whole.
      yield* found.splice(0);
    }
    if (since > LARGEST_ITEM) throw new ItemTooLargeError();
  }
  if (!parser.isEnded) throw new SyntaxError('the file ends too early');
}

/** Safari and older Firefox cannot iterate a stream. */
async function* chunksOf(content: Blob): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
