/** Sentences of a text, for those who choose one by keyboard. */
import type { TextPlace } from './make-anchor';

const SENTENCE = /[^\s。！？!?…][^\n。！？!?…]*(?:[。！？!?…]+[”’」』）》)]*|(?=\n|$))/gu;

/** In order, without white space at their ends; marks that end a sentence belong to it. */
export function sentencesOf(text: string): TextPlace[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}
