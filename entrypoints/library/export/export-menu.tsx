/** The formats in which selected articles can leave, each with a word on what it is for. */
import { ChevronDown } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { COPY_FORMATS, type CopyFormat } from '../../../lib/ui/copy-articles';
import type { LibraryFormat } from './export-articles';
import { exportFolderName, loadExportFolder } from './export-to-folder';

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
      <button type="button" class="tool" popovertarget="export-formats">
        {i18n.t('library.exportMore')}
        <Icon node={ChevronDown} size={16} />
      </button>
      <div popover id="export-formats">
        <FolderItems onFolder={onFolder} />
        {MORE.map((format) => (
          <button
            key={format}
            type="button"
            popovertarget="export-formats"
            popovertargetaction="hide"
            onClick={() => onChoose(format)}
          >
            <span class="format">{i18n.t(`library.exportAs.${format}.name`)}</span>
            <span class="use">{i18n.t(`library.exportAs.${format}.use`)}</span>
          </button>
        ))}
        {COPY_FORMATS.map(([format, label]) => (
          <button
            key={format}
            type="button"
            popovertarget="export-formats"
            popovertargetaction="hide"
            onClick={() => onCopy(format)}
          >
            <span class="format">{i18n.t(label)}</span>
          </button>
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
    <button
      key={name}
      type="button"
      popovertarget="export-formats"
      popovertargetaction="hide"
      onClick={() => onFolder(other)}
    >
      <span class="format">{name}</span>
      <span class="use">{i18n.t('library.exportAs.folder.use')}</span>
    </button>
  ));
}
