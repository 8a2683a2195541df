/** Which voices can read a text, and which does where the person chose none. */
import type { ChineseScript } from '../../clean/types';
import type { Voice } from './speech-engine';

const CHINESE = /^(zh|cmn|yue|wuu|nan)\b/;
const TRADITIONAL = /^zh-(Hant|TW|HK|MO)\b|^yue\b|Hant/;
const CANTONESE = /^yue\b|\bHK\b|\bMO\b/;

/** Best first: the script's own, on this computer; Cantonese last, as only some understand it. */
export function voicesFor(script: ChineseScript, voices: readonly Voice[]): Voice[] {
  const chinese = script !== 'none';
  const fitting = voices.filter(({ lang }) => CHINESE.test(tag(lang)) === chinese);
  const rank = ({ lang, local }: Voice) => {
    const traditional = TRADITIONAL.test(tag(lang));
    return (
      (local ? 0 : 4) +
      (chinese && CANTONESE.test(tag(lang)) ? 2 : 0) +
      (chinese && traditional !== (script === 'hant') ? 1 : 0)
    );
  };
  return fitting.toSorted((a, b) => rank(a) - rank(b));
}

/** A voice that sends the text away is never taken unless the person chose it. */
export function chooseVoice(fitting: readonly Voice[], chosen: string): Voice | undefined {
  return fitting.find(({ name }) => name === chosen) ?? fitting.find(({ local }) => local);
}

const tag = (lang: string) => lang.replaceAll('_', '-');
