/** What was reported to the person before the browser ended, and what was found wrong afterwards. */

export function keepRecord() {
  /** Identities of saved and imported articles. */
  const kept = new Set();
  /** Batches of an import, by whether they were reported as done. */
  const batches = new Map();
  /** @type {{ name: string, articles: number }[]} */
  const backups = [];
  const faults = [];
  let saved = 0;
  let cutOff = 0;
  let imported = 0;

  /** @param {string} line what work said in its page */
  function hear(line) {
    const [, verb, rest] = /^(saved|cut off|importing|imported|backed up|refused|failed) (.*)$/.exec(line) ?? [];
    if (verb === 'saved') {
      kept.add(rest);
      saved++;
    } else if (verb === 'cut off') cutOff++;
    else if (verb === 'importing') batches.set(Number(rest), false);
    else if (verb === 'imported') batches.set(Number(rest), true);
    else if (verb === 'backed up') {
      const [, articles, name] = /^(\d+) (.*)$/.exec(rest) ?? [];
      backups.push({ name, articles: Number(articles) });
    } else if (verb) faults.push(line);
  }

  return {
    hear,
    kept,
    batches,
    faults,
    lastBackup: () => backups.at(-1),
    keepImported(identities) {
      for (const identity of identities) kept.add(identity);
      imported += identities.length;
    },
    outcome: () => ({ saved, cutOff, imported, backups: backups.length, faults }),
  };
}
