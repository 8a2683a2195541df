/** Converters for a page script: the dictionaries are put into the page by the background, the settings are read anew each time. */
import { registeredConverter } from '../convert/converters';
import type { Convert, TargetScript } from '../convert/types';
import { loadConversion } from './load-conversion';
import { sendMessage } from './protocol';

/** @param host of the page. */
export async function injectedConverter(script: TargetScript, host: string): Promise<Convert> {
  const settings = loadConversion(host);
  if (!registeredConverter(script)) await sendMessage('converter.load', script);
  const make = registeredConverter(script);
  if (!make) throw new Error(`The converter for ${script} did not arrive`);
  return make(await settings);
}
