/** Points at words in closed shadow roots with the mouse, as a person does: to select them, or to click on them. */
import { closedNodes, withSession } from './closed-view.mjs';

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Line in CSS pixels of the window */

/** Runs in the page, on the text node. Scrolls to the words. */
function linesOfWords(words) {
  const start = this.data.indexOf(words);
  const range = this.ownerDocument.createRange();
  range.setStart(this, start);
  range.setEnd(this, start + words.length);
  this.parentElement.scrollIntoView({ block: 'center' });
  return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
}

/**
 * Where words of one text node stand, line by line.
 * @param {import('playwright').Page} page
 * @param {string} words
 * @returns {Promise<Line[]>}
 */
function closedLines(page, words) {
  return withSession(page, async (session) => {
    const nodes = await closedNodes(session);
    const node = nodes.find(({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue.includes(words));
    if (!node) throw new Error(`No text in a closed shadow root holds ${words}`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: linesOfWords.toString(),
      arguments: [{ value: words }],
      returnByValue: true,
    });
    return result.value;
  });
}

const middle = ({ top, bottom }) => (top + bottom) / 2;

/** Presses before the first character, moves, and lets go behind the last. @returns {Promise<Line[]>} where the words stand */
export async function selectClosedWords(page, words) {
  const lines = await closedLines(page, words);
  const [first, last] = [lines[0], lines.at(-1)];
  await page.mouse.move(first.left + 1, middle(first));
  await page.mouse.down();
  await page.mouse.move(last.right - 1, middle(last), { steps: 4 });
  await page.mouse.up();
  return lines;
}

export async function clickClosedWords(page, words) {
  const [first] = await closedLines(page, words);
  await page.mouse.click((first.left + first.right) / 2, middle(first));
}
