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
  let running = '';
  const ran = new Set<string>();
  Object.assign(window, { alert: () => ran.add(running) });
  for (const payload of payloads) {
    running = payload;
    const place = document.createElement('div');
    document.body.append(place);
    // As a page that was parsed with it would have it: scripts of a fragment made so may run.
    place.append(document.createRange().createContextualFragment(payload));
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
