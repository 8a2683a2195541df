/** How long the queue rests between two pages of one site. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';

const item = storage.defineItem<unknown>('local:batch');
const DEFAULT = 5;
export const PAUSES = [2, 5, 15, 60] as const;
const schema = v.fallback(v.object({ pause: v.fallback(v.picklist(PAUSES), DEFAULT) }), { pause: DEFAULT });

/** `pause` in seconds. */
export async function loadBatchSetting(): Promise<v.InferOutput<typeof schema>> {
  return v.parse(schema, await item.getValue());
}

export async function saveBatchSetting(setting: v.InferOutput<typeof schema>): Promise<void> {
  await item.setValue(setting);
}
