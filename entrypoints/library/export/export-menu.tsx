/** The formats in which selected articles can leave, each with a word on what it is for. */
import { ChevronDown } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { COPY_FORMATS, type CopyFormat } from '../../../lib/ui/copy-articles';
import type { LibraryFormat } from './export-articles';
import { exportFolderName, loadExportFolder } from './export-to-folder';

const MENU = 'export-formats';

const MORE = ['html', 'epub', 'archive', 'json', 'csv'] as const satisfies readonly LibraryFormat[];

interface Props {
  onChoose(format: LibraryFormat): void;
  onCopy(format: CopyFormat): void;
  /** `other`: into another folder than the remembered one. */
  onFolder(other: boolean): void;
}

export function ExportMenu({ onChoose, onCopy, onFolder }: Props) {
  return (
    <div class="export-menu">
      <button type="button" class="tool" popovertarget={MENU}>
        {i18n.t('library.exportMore')}
        <Icon node={ChevronDown} size={16} />
      </button>
      <div popover id={MENU}>
        <FolderItems onFolder={onFolder} />
        {MORE.map((format) => (
          <Item
            key={format}
            name={i18n.t(`library.exportAs.${format}.name`)}
            use={i18n.t(`library.exportAs.${format}.use`)}
            onClick={() => onChoose(format)}
          />
        ))}
        {COPY_FORMATS.map(([format, label]) => (
          <Item key={format} name={i18n.t(label)} onClick={() => onCopy(format)} />
        ))}
      </div>
    </div>
  );
}

/** Where the browser lets pages write into folders. */
function FolderItems({ onFolder }: Pick<Props, 'onFolder'>) {
  useEffect(() => void loadExportFolder(), []);
  const known = exportFolderName.value;
  if (window.showDirectoryPicker === undefined) return undefined;
  const items = [
    ...(known === undefined ? [] : [{ other: false, name: i18n.t('library.exportAs.folder.name', [known]) }]),
    {
      other: true,
      name: i18n.t(known === undefined ? 'library.exportAs.folder.choose' : 'library.exportAs.folder.other'),
    },
  ];
  return items.map(({ other, name }) => (
    <Item key={name} name={name} use={i18n.t('library.exportAs.folder.use')} onClick={() => onFolder(other)} />
  ));
}

/** @param props.use a word on what it is for. */
function Item({ name, use, onClick }: { name: string; use?: string; onClick(): void }) {
  return (
    <button type="button" popovertarget={MENU} popovertargetaction="hide" onClick={onClick}>
      <span class="format">{name}</span>
      {use && <span class="use">{use}</span>}
    </button>
  );
}
