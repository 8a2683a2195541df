/** The sections of the options page, in their order. */
import type { ComponentChildren } from 'preact';
import { AboutSection } from './about-section';
import type { BackupModel } from '../../lib/ui/backup/backup-model';
import { BackupSection } from './backup-section';
import type { ConversionModel } from './conversion-model';
import { ConversionSection } from './conversion-section';
import type { ExportModel } from './export-model';
import { ExportSection } from './export-section';
import type { PermissionsModel } from './permissions-model';
import { PermissionsSection } from './permissions-section';
import type { PicturesModel } from './pictures-model';
import { PicturesSection } from './pictures-section';
import type { ReadingOptionsModel } from './reading-options-model';
import { ReadingSection } from './reading-section';
import type { RulesModel } from './rules-model';
import { RulesSection } from './rules-section';
import type { SettingsFileModel } from './settings-file-model';
import { SettingsFileSection } from './settings-file-section';
import type { ShortcutsModel } from './shortcuts-model';
import { ShortcutsSection } from './shortcuts-section';
import type { SitesModel } from './sites-model';
import { SitesSection } from './sites-section';
import { WordsSection } from './words-section';

export interface Models {
  reading: ReadingOptionsModel;
  conversion: ConversionModel;
  sites: SitesModel;
  pictures: PicturesModel;
  files: ExportModel;
  backup: BackupModel;
  rules: RulesModel;
  shortcuts: ShortcutsModel;
  permissions: PermissionsModel;
  settingsFile: SettingsFileModel;
}

interface OptionsSection {
  /** Of its heading: the place that a link names. */
  id: string;
  /** Key of the name in the list beside the page. */
  name:
    | 'options.reading.heading'
    | 'options.nav.conversion'
    | 'options.nav.sites'
    | 'options.nav.words'
    | 'options.pictures.heading'
    | 'options.nav.backup'
    | 'options.nav.files'
    | 'options.nav.rules'
    | 'options.nav.shortcuts'
    | 'options.nav.permissions'
    | 'options.nav.settings'
    | 'options.about.heading';
  show(models: Models): ComponentChildren;
}

export const SECTIONS: readonly OptionsSection[] = [
  { id: 'reading', name: 'options.reading.heading', show: (m) => <ReadingSection model={m.reading} /> },
  { id: 'conversion', name: 'options.nav.conversion', show: (m) => <ConversionSection model={m.conversion} /> },
  { id: 'sites', name: 'options.nav.sites', show: (m) => <SitesSection model={m.sites} /> },
  { id: 'words', name: 'options.nav.words', show: (m) => <WordsSection model={m.conversion} /> },
  { id: 'pictures', name: 'options.pictures.heading', show: (m) => <PicturesSection model={m.pictures} /> },
  { id: 'backup', name: 'options.nav.backup', show: (m) => <BackupSection model={m.backup} /> },
  { id: 'files', name: 'options.nav.files', show: (m) => <ExportSection model={m.files} /> },
  { id: 'rules', name: 'options.nav.rules', show: (m) => <RulesSection model={m.rules} /> },
  {
    id: 'shortcuts',
    name: 'options.nav.shortcuts',
    show: (m) => <ShortcutsSection model={m.shortcuts} reading={m.reading} />,
  },
  { id: 'permissions', name: 'options.nav.permissions', show: (m) => <PermissionsSection model={m.permissions} /> },
  { id: 'settings', name: 'options.nav.settings', show: (m) => <SettingsFileSection model={m.settingsFile} /> },
  { id: 'about', name: 'options.about.heading', show: () => <AboutSection /> },
];
