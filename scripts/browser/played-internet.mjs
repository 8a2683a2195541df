/**
 * The internet, played by a proxy on this machine: a browser that has it for its proxy reaches nothing else, and
 * everything that it asks for, by itself too, is written down.
 */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { selfSigned } from './self-signed.mjs';

/** @typedef {{ body: string | Buffer, contentType?: string, status?: number, headers?: Record<string, string> }} Answer */

const keyOf = (url) => new URL(url).href.split('#')[0];
const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** What is not served is not there. */
export async function playInternet() {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {string[]} */
  const requests = [];
  const sockets = new Set();

  const answer = (url, response) => {
    requests.push(url);
    const {
      body = 'not there',
      contentType = 'text/html; charset=utf-8',
      status = 200,
      headers = {},
    } = answers.get(keyOf(url)) ?? { status: 404, contentType: 'text/plain' };
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store', ...headers });
    response.end(body);
  };
  const secure = createSecureServer(selfSigned(), (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, response),
  );
  const port = await listen(secure);
  const proxy = createServer((request, response) => answer(request.url, response));
  proxy.on('connect', (_, client, head) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
  });
  return {
    port: await listen(proxy),
    /** Addresses that were asked for, in order. */
    requests,
    /** @param {string} url @param {string | Answer} given a page's HTML, or the answer in full */
    serve: (url, given) => void answers.set(keyOf(url), typeof given === 'string' ? { body: given } : given),
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      secure.close();
      secure.closeAllConnections();
      proxy.closeAllConnections();
    },
  };
}
