/** Makes a converter of the packed tries of one direction: which dictionaries follow each other in each preset. */
import type { AlignedText, Convert, Resized } from '../types';
import { placesIn } from '../places-in';
import { composeResized } from './compose-resized';
import { longest } from './longest';
import { cutAtWords, Pass } from './rewrite';
import type { Trie } from './trie';
import { toText } from './to-text';
import { Units } from './units';

export interface Program {
  /** Compatibility ideographs (豈 at U+F900) to the usual ones; before all else, and asked for where a text has any. */
  normal: () => Trie;
  /** Where the text is cut before the first pass, if it is. */
  cutter: Trie | undefined;
  passes: readonly Pass[];
}

/** Text is converted in pieces of about so many units, which stay in the processor's cache. */
const PIECE = 8_000;
/** Buffers longer than that are given back after use. */
const LONG = 4 * PIECE;

/** What either of the next two matches. */
const SPECIAL = /[\uf900-\ufaff\u2ff0-\u2fff]|\ud87e/;
const COMPATIBILITY = /[\uf900-\ufaff]|\ud87e/;
const DESCRIPTION = /[\u2ff0-\u2fff]/;

/** Units that are part of some key: a text is cut into pieces only after another one. */
function partsOfKeys(tries: readonly Trie[]): Uint8Array {
  const parts = new Uint8Array(0x1_0000);
  for (const { labels } of tries) for (const label of labels) parts[label] = 1;
  return parts;
}

const isSame = (units: Units, text: string, from: number): boolean => {
  const { data, length } = units;
  for (let at = 0; at < length; at++) if (data[at] !== text.charCodeAt(from + at)) return false;
  return true;
};

const moveBy = (resized: readonly Resized[], places: number): readonly Resized[] =>
  places === 0
    ? resized
    : resized.map(({ start, end, length }) => ({ start: start + places, end: end + places, length }));

/** Linear in the text; gives the same string back where nothing changes. */
export function compile({ normal, cutter, passes }: Program): Convert {
  let parts: Uint8Array | undefined;
  let source = new Units();
  let spare = new Units();
  let normaliser: Pass | undefined;

  function endOfPiece(text: string, from: number): number {
    if (from + PIECE >= text.length) return text.length;
    parts ??= partsOfKeys(passes.map(({ finder }) => finder.trie));
    for (let at = from + PIECE; at < text.length; at++) if (parts[text.charCodeAt(at - 1)] === 0) return at;
    return text.length;
  }

  function apply(pass: Pass): readonly Resized[] {
    pass.run(source, spare);
    [source, spare] = [spare, source];
    return source.resized;
  }

  const written = (): string => toText(source.data.subarray(0, source.length));

  function convertPiece(text: string, from: number, to: number): AlignedText {
    source.read(text, from, to);
    if (cutter) cutAtWords(cutter, source);
    let resized: readonly Resized[] = [];
    for (const pass of passes) resized = composeResized(resized, apply(pass));
    if (source.length === to - from && isSame(source, text, from)) return { text: text.slice(from, to), resized: [] };
    return { text: written(), resized };
  }

  function normalise(text: string): AlignedText {
    source.read(text, 0, text.length);
    normaliser ??= new Pass(longest(normal()), false);
    const resized = apply(normaliser);
    return { text: written(), resized };
  }

  function convertPieces(text: string): AlignedText {
    if (text.length <= PIECE) return convertPiece(text, 0, text.length);
    let result = '';
    const resized: Resized[] = [];
    for (let at = 0; at < text.length;) {
      const end = endOfPiece(text, at);
      const piece = convertPiece(text, at, end);
      result += piece.text;
      for (const one of moveBy(piece.resized, at)) resized.push(one);
      at = end;
    }
    return { text: result, resized };
  }

  /** Whether a description is whole depends on where the text ends. */
  const convertDescribed = (text: string): AlignedText =>
    DESCRIPTION.test(text) ? convertPiece(text, 0, text.length) : convertPieces(text);

  function convertSpecial(text: string): AlignedText {
    if (!COMPATIBILITY.test(text)) return convertDescribed(text);
    const plain = normalise(text);
    const converted = convertDescribed(plain.text);
    return { text: converted.text, resized: composeResized(plain.resized, converted.resized) };
  }

  function aligned(text: string): AlignedText {
    const converted = SPECIAL.test(text) ? convertSpecial(text) : convertPieces(text);
    if (source.data.length > LONG) source = new Units();
    if (spare.data.length > LONG) spare = new Units();
    return converted;
  }

  /** @param texts of one piece together, none of them special */
  function convertSegments(texts: readonly string[]): string[] {
    source.readEach(texts);
    if (cutter) cutAtWords(cutter, source);
    let resized: readonly Resized[] = [];
    for (const pass of passes) resized = composeResized(resized, apply(pass));
    const whole = written();
    const placeOf = placesIn(resized);
    let sourceEnd = 0;
    let done = 0;
    return texts.map((text) => whole.slice(done, (done = placeOf((sourceEnd += text.length)))));
  }

  function each(texts: readonly string[]): string[] {
    const results: string[] = [];
    let piece: string[] = [];
    let units = 0;
    const endPiece = (): void => {
      if (piece.length > 0) results.push(...convertSegments(piece));
      piece = [];
      units = 0;
    };
    for (const text of texts) {
      if (units + text.length > PIECE) endPiece();
      if (text.length > PIECE || SPECIAL.test(text)) {
        endPiece();
        results.push(aligned(text).text);
        continue;
      }
      piece.push(text);
      units += text.length;
    }
    endPiece();
    return results;
  }

  return Object.assign((text: string) => aligned(text).text, { aligned, each });
}
