/** Makes a converter of the packed tries of one direction: which dictionaries follow each other in each preset. */
import type { AlignedText, Convert, Resized } from '../types';
import { composeResized } from './compose-resized';
import { longest } from './longest';
import { cutAtWords, type Finder, rewrite } from './rewrite';
import type { Trie } from './trie';
import { Units } from './units';

/** One dictionary to go through. */
interface Pass {
  finder: Finder;
  /** Its words become segments that the next pass does not look across. */
  cut: boolean;
}

export interface Program {
  /** Compatibility ideographs (豈 at U+F900) to the usual ones; before all else, and asked for where a text has any. */
  normal: () => Trie;
  /** Where the text is cut before the first pass, if it is. */
  cutter: Trie | undefined;
  passes: readonly Pass[];
}

/** Text is converted in pieces of about so many units, which stay in the processor's cache and in one call of fromCharCode. */
const PIECE = 8_000;
const UNITS_PER_CALL = 8_192;

const COMPATIBILITY = /[\uf900-\ufaff]|\ud87e/;
const DESCRIPTION = /[\u2ff0-\u2fff]/;

/** Any array of numbers will do for it, and spreading one goes unit by unit. */
const fromUnits = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, undefined, units as unknown as number[]);

function toText(units: Units): string {
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_PER_CALL) {
    text += fromUnits(units.data.subarray(at, Math.min(at + UNITS_PER_CALL, units.length)));
  }
  return text;
}

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
  let normaliser: Finder | undefined;

  function endOfPiece(text: string, from: number): number {
    parts ??= partsOfKeys(passes.map(({ finder }) => finder.trie));
    for (let at = from + PIECE; at < text.length; at++) if (parts[text.charCodeAt(at - 1)] === 0) return at;
    return text.length;
  }

  function apply(pass: Pass): readonly Resized[] {
    rewrite(pass.finder, source, spare, pass.cut);
    [source, spare] = [spare, source];
    return source.resized;
  }

  function convertPiece(text: string, from: number, to: number): AlignedText {
    source.read(text, from, to);
    if (cutter) cutAtWords(cutter, source);
    let resized: readonly Resized[] = [];
    for (const pass of passes) resized = composeResized(resized, apply(pass));
    if (source.length === to - from && isSame(source, text, from)) return { text: text.slice(from, to), resized: [] };
    return { text: toText(source), resized };
  }

  function normalise(text: string): AlignedText {
    source.read(text, 0, text.length);
    normaliser ??= longest(normal());
    const resized = apply({ finder: normaliser, cut: false });
    return { text: toText(source), resized };
  }

  function convertPieces(text: string): AlignedText {
    // Whether a description is whole depends on where the text ends.
    if (text.length <= PIECE || DESCRIPTION.test(text)) return convertPiece(text, 0, text.length);
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

  function aligned(text: string): AlignedText {
    const plain = COMPATIBILITY.test(text) ? normalise(text) : undefined;
    const converted = convertPieces(plain?.text ?? text);
    if (source.data.length > 4 * UNITS_PER_CALL || spare.data.length > 4 * UNITS_PER_CALL) {
      source = new Units();
      spare = new Units();
    }
    if (converted.text === text) return { text, resized: [] };
    return plain ? { text: converted.text, resized: composeResized(plain.resized, converted.resized) } : converted;
  }

  return Object.assign((text: string) => aligned(text).text, { aligned });
}
