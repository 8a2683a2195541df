/** How exported files are named and what stands in front of their text, as the person set it. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import type { ExportForm } from '../../output/export-form';
import { FRONT_MATTER_FORMS, readFrontMatterTemplate } from '../../output/front-matter-template';
import { DEFAULT_NAME } from '../../output/file-name';
import { readTemplate } from '../../output/template';

const stored = storage.defineItem<unknown>('local:exportForm');

const schema = v.object({
  /** Template of a file's name, without its ending. */
  name: v.fallback(v.string(), DEFAULT_NAME),
  form: v.fallback(v.picklist(['qingdu', 'obsidian', 'hexo', 'own']), 'qingdu'),
  /** Lines of the person's own front matter. */
  own: v.fallback(v.string(), FRONT_MATTER_FORMS.qingdu),
});

export type ExportFormSetting = v.InferOutput<typeof schema>;

const DEFAULT = v.parse(schema, {});

export async function loadExportFormSetting(): Promise<ExportFormSetting> {
  const read = v.safeParse(schema, await stored.getValue());
  return read.success ? read.output : DEFAULT;
}

export async function saveExportFormSetting(setting: ExportFormSetting): Promise<void> {
  await stored.setValue(setting);
}

/** @returns what ends the watching. */
export function watchExportFormSetting(changed: () => void): () => void {
  return stored.watch(changed);
}

export function textOfForm({ form, own }: ExportFormSetting): string {
  return form === 'own' ? own : FRONT_MATTER_FORMS[form];
}

/** Templates that cannot be read, which the options page never keeps, leave the default. */
export async function loadExportForm(): Promise<ExportForm> {
  const setting = await loadExportFormSetting();
  const name = readTemplate(setting.name);
  const matter = readFrontMatterTemplate(textOfForm(setting));
  return {
    ...('template' in name && { name: name.template }),
    ...('template' in matter && { template: matter.template }),
  };
}
