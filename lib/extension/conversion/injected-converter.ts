/** Converters for a page script: the dictionaries are put into the page by the background, the settings are read anew each time. */
import { registeredConverter } from '../../convert/converters';
import type { Convert, ConversionSettings, TargetScript } from '../../convert/types';
import { sendMessage } from '../protocol';

/** @param settings of this moment, for the page. */
export async function injectedConverter(
  script: TargetScript,
  settings: ConversionSettings | Promise<ConversionSettings>,
): Promise<Convert> {
  if (!registeredConverter(script)) await sendMessage('converter.load', script);
  const make = registeredConverter(script);
  if (!make) throw new Error(`The converter for ${script} did not arrive`);
  return make(await settings);
}
