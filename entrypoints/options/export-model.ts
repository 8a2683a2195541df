/** What the options page knows and can do about exported files: their names, and what stands in front of their text. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  loadExportFormSetting,
  saveExportFormSetting,
  textOfForm,
  watchExportFormSetting,
  type ExportFormSetting,
} from '../../lib/extension/settings/export-form-setting';
import { fileName } from '../../lib/output/file-name';
import { frontMatter } from '../../lib/output/front-matter';
import { readFrontMatterTemplate } from '../../lib/output/front-matter-template';
import { readTemplate, type TemplateProblem } from '../../lib/output/template';
import { exampleArticle } from './example-article';
import type { Toaster } from './toaster';

export interface ExportPreview {
  /** Absent where there are problems. */
  name?: string;
  matter?: string;
  nameProblems: TemplateProblem[];
  matterProblems: TemplateProblem[];
}

export type ExportModel = ReturnType<typeof createExportModel>;

export function createExportModel({ tell, fail }: Toaster) {
  const setting = signal<ExportFormSetting | undefined>(undefined);

  async function load(): Promise<void> {
    setting.value = await loadExportFormSetting();
  }

  /** Only what can be read is kept. */
  async function save(next: ExportFormSetting): Promise<void> {
    try {
      await saveExportFormSetting(next);
      setting.value = next;
      tell({ kind: 'info', text: i18n.t('options.files.saved') });
    } catch (error) {
      fail(error);
    }
  }

  return {
    setting,
    load,
    save,
    watch: () => void watchExportFormSetting(() => void load()),
  };
}

export function previewOf(setting: ExportFormSetting): ExportPreview {
  const name = readTemplate(setting.name);
  const matter = readFrontMatterTemplate(textOfForm(setting));
  const article = exampleArticle();
  return {
    ...('template' in name && { name: fileName(article, 'md', name.template) }),
    ...('template' in matter && { matter: frontMatter(article, matter.template) }),
    nameProblems: name.problems ?? [],
    matterProblems: matter.problems ?? [],
  };
}
