/** A site on this computer with pictures of every kind of trouble. Pages of `localhost` see `127.0.0.1` as a foreign site. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);
/** A picture of two by two pixels; each name makes another file. */
export const pngNamed = (name: string) => Buffer.concat([PNG, Buffer.from(name)]);
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const PIECE = 256 * 1024;
const HUGE = 200 * 1024 ** 2;

export interface PictureServer {
  origin: string;
  foreign: string;
  /** Paths that were asked for. */
  asked: string[];
  /** Bytes of the huge picture that left the server. */
  sent(): number;
  stop(): Promise<void>;
}

/** @param html of `/article`, given the site's own and the foreign origin. */
export async function startPictureServer(html: (origin: string, foreign: string) => string): Promise<PictureServer> {
  const asked: string[] = [];
  let sent = 0;

  const answers: Record<string, (answer: ServerResponse) => void> = {
    '/article': (answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html(origin, foreign)),
    '/gone.png': (answer) => answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>'),
    '/page.png': (answer) => answer.setHeader('content-type', 'image/png').end('<!doctype html><p>登入</p>'),
    '/moved.png': (answer) => answer.writeHead(302, { location: '/there.png' }).end(),
    '/slow.png': (answer) => void setTimeout(() => answer.end(pngNamed('slow')), 1200),
    '/pixel.gif': (answer) => answer.end(PIXEL),
    '/huge.png': (answer) => sendHuge(answer),
    '/open.png': (answer) => answer.setHeader('access-control-allow-origin', '*').end(pngNamed('open')),
  };

  function sendHuge(answer: ServerResponse): void {
    if (sent === 0) answer.write(pngNamed('huge'));
    while (sent < HUGE && !answer.destroyed) {
      sent += PIECE;
      if (!answer.write(Buffer.alloc(PIECE))) return void answer.once('drain', () => sendHuge(answer));
    }
    answer.end();
  }

  const server = createServer((question, answer) => {
    const path = question.url ?? '';
    asked.push(path);
    (answers[path] ?? (() => answer.end(pngNamed(path))))(answer);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [origin, foreign] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  return {
    origin,
    foreign,
    asked,
    sent: () => sent,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
