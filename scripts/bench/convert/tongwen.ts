/** New Tong Wen Tang's engine and dictionaries as contestant. */
import { createConverterMap, LangType } from 'tongwen-core';
import characters from 'tongwen-dict/dist/s2t-char.min.json';
import phrases from 'tongwen-dict/dist/s2t-phrase.min.json';

Object.assign(globalThis, {
  createContestant() {
    const converter = createConverterMap({ s2t: [characters, phrases], t2s: [] });
    return (text: string) => converter.phrase(LangType.s2t, text);
  },
});
