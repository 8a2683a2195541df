/** A made page with the furniture of a real one, for trying things out: shown apart from ours, and read by the real pipeline. */
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import type { CleanResult } from '../../lib/clean/types';
import { dress } from '../../lib/view/dress';
import samplePage from './sample-page.html?raw';
import sampleCss from './sample-page.css?inline';

/** Nobody has this address; under it, rules for articles of WeChat count. */
const ADDRESS = 'https://mp.weixin.qq.com/s/qingdu-sample';

/** @returns the root under which the sample lies. */
export function showSample(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(...Array.from(parseHtml(samplePage).body.childNodes));
  dress(root, sampleCss);
  return root;
}

/** @param keep ids of removals that are left in, as in `clean`. */
export function cleanSample(keep?: ReadonlySet<string>): CleanResult {
  return clean(parseHtml(samplePage), ADDRESS, keep ? { keep } : {});
}
