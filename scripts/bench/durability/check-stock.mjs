/** Holds what is in the library after a browser ended against what was reported before. */
import { waitFor } from '../../browser/wait-for.mjs';

/** In milliseconds: what has not healed by then never will. */
const HEALING = 60_000;

/** What was reported must be there, and whole; what was not may be, and whole as well. */
export async function checkStock(run, record, moment) {
  const note = (found) => record.faults.push(...found.map((fault) => `${moment}: ${fault}`));
  const { identities, faults } = await run('takeStock');
  const there = new Set(identities);
  note(faults);
  if (there.size !== identities.length) note(['an identity twice']);
  note([...record.kept].filter((identity) => !there.has(identity)).map((identity) => `lost: ${identity}`));
  for (const [batch, isDone] of record.batches) note(await finishImport(run, record, batch, isDone, there));
  record.batches.clear();
  note(await faultsOfBackups(run, record));
}

/** All of it or nothing; begun again it brings what is missing and no double. */
async function finishImport(run, record, batch, isDone, there) {
  const wanted = await run('identitiesOf', batch);
  const count = wanted.filter((identity) => there.has(identity)).length;
  const added = await run('importBatch', batch);
  record.keepImported(wanted);
  const isWhole = count === wanted.length || (count === 0 && !isDone);
  if (!isWhole) return [`import ${batch}: ${count} of ${wanted.length}`];
  return added === wanted.length - count ? [] : [`import ${batch}, again: ${added} came to ${count}`];
}

async function faultsOfBackups(run, record) {
  const found = await run('readBackups');
  const wrong = found.filter(({ refused }) => refused !== undefined && refused !== 'BackupError');
  const last = record.lastBackup();
  const isLost = last && found.find(({ name }) => name === last.name)?.articles !== last.articles;
  return [
    ...wrong.map(({ name, refused }) => `${name}: ${refused}`),
    ...(isLost ? [`lost: ${last.name} of ${last.articles}, there is ${JSON.stringify(found)}`] : []),
  ];
}

/** @returns {Promise<{ found: number, pictures: number }>} articles that search finds by its index, and pictures that are kept */
export async function checkHealing(run, record) {
  const { searchable } = await run('takeStock');
  const isFound = async () => {
    const { hits, byIndex } = await run('search');
    return byIndex && hits === searchable;
  };
  await waitFor(isFound, 'the index', HEALING).catch(() => record.faults.push('the index does not find every article'));
  await waitFor(async () => (await run('waiting')) === 0, 'pictures', HEALING).catch(() =>
    record.faults.push('the queue of pictures does not end'),
  );
  const { pictures, broken } = await run('readPictures');
  record.faults.push(...broken);
  return { found: searchable, pictures };
}
