/** What a person asks of a page, asked as the popup asks it: by the extension's own messages, from one of its pages. */

let count = 0;

/** @returns {Promise<number>} the number by which extensions know the tab that shows `url` */
export function tabShowing(own, url) {
  return own.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
}

/** To the background, or to the page script in a tab. */
export async function ask(own, type, data, tabId) {
  const { res, err } = await own.evaluate(
    ([message, id]) => (id === undefined ? chrome.runtime.sendMessage(message) : chrome.tabs.sendMessage(id, message)),
    [{ id: ++count, type, data, timestamp: count }, tabId],
  );
  if (err) throw new Error(`${type}: ${JSON.stringify(err)}`);
  return res;
}
