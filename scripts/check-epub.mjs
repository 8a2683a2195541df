/** What epubcheck, the reference checker of the EPUB standard, says of a book; for tests that run in a browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package `epubcheck` puts it. */
const JAR = '/usr/share/java/epubcheck.jar';

/**
 * A command of vitest's browser mode.
 * @param {unknown} _context
 * @param {string} base64 the book.
 * @returns {Promise<string[] | undefined>} errors and warnings; undefined where epubcheck is not installed.
 */
export async function checkEpub(_context, base64) {
  if (!existsSync(JAR)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    const book = join(folder, 'book.epub');
    writeFileSync(book, Buffer.from(base64, 'base64'));
    const checker = spawn('java', ['-jar', JAR, book]);
    let said = '';
    for (const stream of [checker.stdout, checker.stderr]) stream.on('data', (part) => (said += part));
    const [status] = await once(checker, 'close');
    const found = said.split('\n').filter((line) => /^(?:ERROR|WARNING|FATAL)/.test(line));
    return status === 0 || found.length > 0 ? found : [said];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
