/** Everything that a person can set, in one column. */
import { i18n } from '#i18n';
import type { ConversionModel } from './conversion-model';
import { ConversionSection } from './conversion-section';
import type { ExportModel } from './export-model';
import { ExportSection } from './export-section';
import type { RulesModel } from './rules-model';
import { RulesSection } from './rules-section';
import type { SitesModel } from './sites-model';
import { SitesSection } from './sites-section';
import { ToastLine } from './toast-line';
import type { Toaster } from './toaster';
import { WordsSection } from './words-section';

interface OptionsPageProps {
  rules: RulesModel;
  conversion: ConversionModel;
  sites: SitesModel;
  files: ExportModel;
  toaster: Toaster;
}

export function OptionsPage({ rules, conversion, sites, files, toaster }: OptionsPageProps) {
  return (
    <>
      <header class="top">
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <main>
        <ConversionSection model={conversion} />
        <SitesSection model={sites} />
        <WordsSection model={conversion} />
        <ExportSection model={files} />
        <RulesSection model={rules} />
      </main>
      <ToastLine toaster={toaster} />
    </>
  );
}
