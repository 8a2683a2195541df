/** Speaks by protocol to what Playwright gives no session for: the popup of the toolbar button, the background worker. */

/**
 * A session inside another: commands and answers travel as text. It ends with the outer one.
 * @param {import('playwright').CDPSession} session of the browser
 * @param {string} targetId
 * @returns {Promise<(method: string, params?: object) => Promise<any>>} sends a command
 */
export async function attachTarget(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const waiting = new Map();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message);
    const settle = waiting.get(id);
    waiting.delete(id);
    if (error) settle?.reject(new Error(error.message));
    else settle?.resolve(result);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
