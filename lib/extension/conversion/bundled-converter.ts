/** Converters for the extension's own pages, which may load the dictionaries themselves; they come when they are asked for. */
import type { Convert, TargetScript } from '../../convert/types';
import { loadConversion } from './load-conversion';

/** @param host of the page that the text comes from, where its rule counts. */
export async function bundledConverter(script: TargetScript, host?: string): Promise<Convert> {
  const settings = loadConversion(host);
  if (script === 'hans') return (await import('../../convert/to-hans')).createToHans(await settings);
  return (await import('../../convert/to-hant')).createToHant(await settings);
}
