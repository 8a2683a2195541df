/** Progress on stderr: a bar for a person at a terminal, now and then a line for a log. */

const BAR_WIDTH = 28;
const LINE_EVERY = 10;

/**
 * @param {number} total
 * @param {{ stream?: NodeJS.WriteStream, every?: number }} [options] `every`: steps between two lines of a log
 */
export function startProgress(total, { stream = process.stderr, every = LINE_EVERY } = {}) {
  const started = performance.now();
  let done = 0;
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return {
    /** One step is done; `label` says which. */
    step(label) {
      done++;
      if (stream.isTTY) {
        const filled = Math.round((BAR_WIDTH * done) / Math.max(1, total));
        const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
        stream.write(`\r\u001b[K${bar} ${done}/${total}  ${seconds()}  ${label}`);
      } else if (done % every === 0 || done === total) {
        stream.write(`${done}/${total}  ${seconds()}  ${label}\n`);
      }
    },
    /** Takes the bar off the screen and leaves one last line. */
    end(summary) {
      stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${summary}, ${seconds()}\n`);
    },
  };
}
