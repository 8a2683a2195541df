/** Files and clipboard for a page script: what writes them is put into the page by the background when it is first needed. */
import { registeredOutputs, type PageOutputs } from './page-outputs';
import { sendMessage } from '../protocol';

export async function injectedOutputs(): Promise<PageOutputs> {
  if (!registeredOutputs()) await sendMessage('outputs.load', undefined);
  const outputs = registeredOutputs();
  if (!outputs) throw new Error('What writes files did not arrive');
  return outputs;
}
