/**
 * Sees and uses what stands in closed shadow roots, where page scripts and Playwright's locators cannot go:
 * finds a control by its role and name in the accessibility tree, as a screen reader would, and clicks it with the mouse.
 */

/** @typedef {{ role: string, name: string, id: number }} Accessible `id`: the browser's number of the node */

export async function withSession(page, use) {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

/** All nodes below closed shadow roots, as the protocol describes them. */
export async function closedNodes(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = [];
  const queue = [{ node: root, closed: false }];
  for (const { node, closed } of queue) {
    if (closed) found.push(node);
    for (const child of node.children ?? []) queue.push({ node: child, closed });
    for (const shadow of node.shadowRoots ?? []) {
      queue.push({ node: shadow, closed: closed || shadow.shadowRootType === 'closed' });
    }
  }
  return found;
}

/** Everything that is written in the page's closed shadow roots, in no promised order. @returns {Promise<string>} */
export async function closedText(page) {
  return withSession(page, async (session) => {
    const nodes = await closedNodes(session);
    return nodes.map((node) => (node.nodeName === '#text' ? node.nodeValue : '')).join('\n');
  });
}

/** The accessibility tree as a list, in reading order. */
function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order = [];
  const waiting = nodes.filter((node) => node.parentId === undefined).toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    waiting.push(...children.toReversed());
  }
  return order;
}

/** @returns {Promise<Accessible[]>} what a screen reader finds in the page's closed shadow roots, in reading order */
async function closedAccessible(page) {
  return withSession(page, async (session) => {
    const inside = new Set((await closedNodes(session)).map((node) => node.backendNodeId));
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return inReadingOrder(nodes)
      .filter((node) => !node.ignored && inside.has(node.backendDOMNodeId))
      .map((node) => ({ role: node.role?.value ?? '', name: node.name?.value ?? '', id: node.backendDOMNodeId }));
  });
}

/**
 * Waits for a control in a closed shadow root.
 * @param {import('playwright').Page} page
 * @param {string} role
 * @param {RegExp} name
 * @param {{ timeout?: number, after?: RegExp }} [options] `after`: words that stand before the control
 */
async function findClosed(page, role, name, { timeout = 5000, after } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const all = await closedAccessible(page);
    const start = after ? all.findIndex((node) => node.role === 'StaticText' && after.test(node.name)) : 0;
    const found = all.find((node, index) => start >= 0 && index >= start && node.role === role && name.test(node.name));
    if (found) return found;
    if (Date.now() > deadline) {
      const there = all.filter((node) => node.role === role).map((node) => node.name);
      throw new Error(`No ${role} named ${name} in a closed shadow root; there are: ${there.join(' | ') || 'none'}`);
    }
    await page.waitForTimeout(100);
  }
}

/** Smaller boxes belong to controls that are drawn by their label. In CSS pixels. */
const SMALLEST_TARGET = 6;

/** Clicks a control in a closed shadow root: with the mouse in its middle, or by name where only its label is drawn. */
export async function clickClosed(page, role, name, options) {
  const { id } = await findClosed(page, role, name, options);
  const middle = await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id });
    const [left, top, , , right, bottom] = model.border;
    const drawn = right - left >= SMALLEST_TARGET && bottom - top >= SMALLEST_TARGET;
    if (drawn) return { x: (left + right) / 2, y: (top + bottom) / 2 };
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: id });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.click(); }',
      userGesture: true,
    });
    return undefined;
  });
  if (middle) await page.mouse.click(middle.x, middle.y);
}

/** Waits until the text in closed shadow roots matches, and gives it. @returns {Promise<string>} */
export async function waitForClosedText(page, pattern, { timeout = 5000 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const text = await closedText(page);
    if (pattern.test(text)) return text;
    if (Date.now() > deadline) throw new Error(`${pattern} did not appear in a closed shadow root; there is:\n${text}`);
    await page.waitForTimeout(100);
  }
}
