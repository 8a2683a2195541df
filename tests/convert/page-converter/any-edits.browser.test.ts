import { type Arbitrary, array, assert, asyncProperty, constant, constantFrom, nat, oneof, record } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageConverter } from '../../../lib/convert/create-page-converter';
import { defaultSettings } from '../../../lib/convert/default-settings';
import { createToHans } from '../../../lib/convert/to-hans';
import { createToHant } from '../../../lib/convert/to-hant';

const toHant = createToHant(defaultSettings('zh-TW'));
const toHans = createToHans(defaultSettings('zh-TW'));
const TEXTS = ['头发', '皇后在后面', '繁體中文', ' ', 'x\ud800y', '𠮷头\udc00', '⿰亻头', 'カフェ', '头'.repeat(9_000)];
const TAGS = ['p', 'span', 'b', 'code', 'li', 'button', 'option'];

const text = constantFrom(...TEXTS);
const place = nat(1_000);
/** What a page may do to itself at any time. */
const edit = oneof(
  record({ kind: constant('append' as const), place, tag: constantFrom(...TAGS), text }),
  record({ kind: constant('set' as const), place, text }),
  record({ kind: constant('remove' as const), place }),
  record({ kind: constant('title' as const), place, text }),
  record({ kind: constant('lang' as const), place, text: constantFrom('zh-CN', 'zh-TW', 'zh', 'ja', '') }),
  record({ kind: constant('attach' as const), place, text }),
  record({ kind: constant('move' as const), place, to: place }),
  record({ kind: constant('show' as const), script: constantFrom('hans' as const, 'hant' as const) }),
  record({ kind: constant('wait' as const) }),
);
type Edit = typeof edit extends Arbitrary<infer E> ? E : never;

afterEach(() => document.body.replaceChildren());

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];
const elementsOf = (root: Element): Element[] => [...root.querySelectorAll('*')];

function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** The same to the shown page and to its twin that nobody converts: by place, as the texts differ. */
function apply(root: Element, change: Edit): void {
  if (change.kind === 'append') {
    const element = document.createElement(change.tag);
    element.append(change.text, change.text);
    (pick(elementsOf(root), change.place) ?? root).append(element);
  } else if (change.kind === 'set') {
    const found = pick(textsOf(root), change.place);
    if (found) found.data = change.text;
  } else if (change.kind === 'remove') pick(elementsOf(root), change.place)?.remove();
  else if (change.kind === 'title') pick(elementsOf(root), change.place)?.setAttribute('title', change.text);
  else if (change.kind === 'lang') pick(elementsOf(root), change.place)?.setAttribute('lang', change.text);
  else if (change.kind === 'attach') {
    const host = document.createElement('x-card');
    host
      .attachShadow({ mode: 'open' })
      .append(change.text, Object.assign(document.createElement('p'), { lang: 'zh-CN' }));
    host.shadowRoot?.querySelector('p')?.append(change.text);
    (pick(elementsOf(root), change.place) ?? root).append(host);
  } else if (change.kind === 'move') {
    const moved = pick(elementsOf(root), change.place);
    const target = pick(elementsOf(root), change.to);
    if (moved && target && !moved.contains(target)) target.append(moved);
  }
}

/** The shadow roots' too. */
function markupOf(root: Element): string {
  const shadowRoots = elementsOf(root).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return root.getHTML({ shadowRoots });
}

describe.each(['a page', 'a frame in it'])('restoring %s', (home) => {
  it('gives back every byte after any edits in between', async () => {
    await assert(
      asyncProperty(array(edit, { minLength: 5, maxLength: 25 }), async (edits) => {
        const shown = document.createElement('main');
        const twin = document.createElement('main');
        const frame = document.createElement('iframe');
        document.body.replaceChildren(home === 'a page' ? shown : frame);
        frame.contentDocument?.body.replaceChildren(shown);
        const converter = createPageConverter(document);
        const running: Promise<void>[] = [converter.show('hant', toHant)];
        for (const change of edits) {
          if (change.kind === 'wait') await new Promise((resolve) => requestAnimationFrame(resolve));
          else if (change.kind === 'show') {
            running.push(converter.show(change.script, change.script === 'hant' ? toHant : toHans));
          } else for (const root of [shown, twin]) apply(root, change);
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await converter.show('original');
        await Promise.all(running);
        expect(markupOf(shown)).toBe(markupOf(twin));
      }),
      { numRuns: 40, seed: 20_261_124 },
    );
  }, 60_000);
});
