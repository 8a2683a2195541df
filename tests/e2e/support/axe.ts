/** Asks axe what stands in the way of people who read by keyboard, by ear or with weak eyes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { resultTypes: ['violations'] })`;

/** @param evaluate runs an expression in the page, past its policy. @returns one line for each finding; none is right. */
export async function findBarriers(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(`typeof axe === 'undefined' && (() => { ${SOURCE} })()`);
  const { violations } = (await evaluate(RUN)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} | ${target.flat().join(' ')} | ${failureSummary}`),
  );
}
