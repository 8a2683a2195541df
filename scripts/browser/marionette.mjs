/**
 * Speaks Marionette, Firefox's own protocol: messages as `LENGTH:JSON` over TCP. WebDriver BiDi refuses the pages of
 * extensions; this drives them, and the browser around them.
 */
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const COMMAND = 0;
const START_MS = 60_000;

async function open(port) {
  for (const deadline = Date.now() + START_MS; ;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (Date.now() > deadline) throw new Error('Firefox does not answer', { cause: error });
      await pause(100);
    }
  }
}

/** Cuts the stream into messages; lengths count bytes. */
function readMessages(socket, receive) {
  let rest = Buffer.alloc(0);
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      receive(message);
    }
  });
}

/** @param {number} port where Firefox listens, or will soon */
export async function connectMarionette(port) {
  const socket = await open(port);
  const waiting = new Map();
  let last = 0;
  const greeted = new Promise((resolve) => waiting.set('greeting', { resolve }));
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return waiting.get('greeting').resolve();
    const [, id, error, result] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}\n${error.stacktrace ?? ''}`));
    else asked?.resolve(result);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject?.(new Error('Firefox is gone'));
    waiting.clear();
  });
  await greeted;
  return {
    /** @param {string} name such as `WebDriver:Navigate` @param {object} [parameters] */
    send(name, parameters = {}) {
      const id = ++last;
      const text = JSON.stringify([COMMAND, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
