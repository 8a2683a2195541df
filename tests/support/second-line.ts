/** The sanitiser switched off: what runs of hostile markup that is put raw into a page of the extension. */
import { allPayloads } from '../../scripts/safety/payloads.mjs';

/** But for those that only lead away from the page: no policy stops a refresh. */
export const PAYLOADS: string[] = allPayloads({ env: {} })
  .map(({ payload }) => payload)
  .filter((payload) => !payload.includes('http-equiv=refresh'));

/**
 * Runs in a page, and uses nothing from outside itself.
 *
 * @returns how many payloads ran.
 */
export async function putRaw(payloads: string[]): Promise<number> {
  interface Policies {
    createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
  }
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const asItIs = { createHTML: (html: string) => html };
  // Past Trusted Types too, as if a sanitiser let everything through.
  const sanitiser = trustedTypes?.createPolicy('dompurify', asItIs) ?? asItIs;
  let running = '';
  const ran = new Set<string>();
  Object.assign(window, { alert: () => ran.add(running) });
  for (const payload of payloads) {
    running = payload;
    const place = document.createElement('div');
    document.body.append(place);
    // As a page that was parsed with it would have it: scripts of a fragment made so may run.
    place.append(document.createRange().createContextualFragment(sanitiser.createHTML(payload)));
    for (const element of place.querySelectorAll('*')) {
      for (const name of ['click', 'mouseover', 'focus']) element.dispatchEvent(new Event(name, { cancelable: true }));
      // Other addresses would lead away.
      if (element instanceof HTMLAnchorElement && element.protocol === 'javascript:') element.click();
    }
    await new Promise((done) => setTimeout(done, 40));
    place.remove();
  }
  return ran.size;
}

/**
 * Runs in a page, and uses nothing from outside itself.
 *
 * @returns the ways to make markup or code of text that the page does not refuse.
 */
export function openWays(): string[] {
  const markup = '<b>x</b>';
  const ways: Record<string, () => unknown> = {
    innerHTML: () => Object.assign(document.createElement('div'), { innerHTML: markup }),
    outerHTML: () => {
      const place = document.createElement('div');
      place.append(document.createElement('p'));
      Object.assign(place.firstElementChild ?? {}, { outerHTML: markup });
    },
    insertAdjacentHTML: () => document.createElement('div').insertAdjacentHTML('beforeend', markup),
    createContextualFragment: () => document.createRange().createContextualFragment(markup),
    DOMParser: () => new DOMParser().parseFromString(markup, 'text/html'),
    srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: markup }),
    'handler as text': () => document.createElement('div').setAttribute('onclick', 'alert(1)'),
    'script text': () => Object.assign(document.createElement('script'), { text: 'alert(1)' }),
    'script of elsewhere': () => Object.assign(document.createElement('script'), { src: 'https://other.example/a.js' }),
    'worker of elsewhere': () => new Worker('https://other.example/a.js'),
    'worker of text': () => new Worker('data:text/javascript,'),
    eval: () => window.setTimeout('alert(1)'),
    'a policy of its own': () =>
      (window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes?.createPolicy(
        'mine',
        {},
      ),
  };
  const isOpen = (way: () => unknown): boolean => {
    try {
      way();
      return true;
    } catch {
      return false;
    }
  };
  return Object.keys(ways).filter((name) => isOpen(ways[name] ?? (() => {})));
}
