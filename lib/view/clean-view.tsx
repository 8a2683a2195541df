/** The clean view as a whole: bar, text, and the panel of what was removed. */
import { useSignalEffect } from '@preact/signals';
import { i18n } from '#i18n';
import { ArticleText } from './article/article-text';
import { NotesLayer } from './notes/notes-layer';
import { NotesPanel } from './notes/notes-panel';
import { Lightbox } from './lightbox/lightbox';
import { Outline } from './outline/outline';
import { PicturesPanel } from './pictures/pictures-panel';
import { RemovedPanel } from './removed/removed-panel';
import { ScrollBar } from './scrolling/scroll-bar';
import { SpeechBar } from './speech/speech-bar';
import { TidyBar } from './teaching/tidy-bar';
import { Toolbar } from './toolbar/toolbar';
import type { ViewModel } from './view-model';

interface CleanViewProps {
  model: ViewModel;
  root: ShadowRoot;
  close(): void;
}

export function CleanView({ model, root, close }: CleanViewProps) {
  useSignalEffect(() => {
    const frame = root.querySelector('dialog');
    if (!frame) return;
    frame.setAttribute(
      'aria-label',
      i18n.t('view.label', [model.article.value.metadata.title ?? i18n.t('view.untitled')]),
    );
  });
  const notice = model.notice.value;
  return (
    <>
      <Toolbar model={model} close={close} />
      {model.outline.open.value && <Outline model={model} />}
      <ArticleText model={model} />
      {model.panelOpen.value && <RemovedPanel model={model} />}
      {model.pictures.panelOpen.value && !model.panelOpen.value && <PicturesPanel pictures={model.pictures} />}
      {model.notes.panelOpen.value && !model.panelOpen.value && !model.pictures.panelOpen.value && (
        <NotesPanel notes={model.notes} root={root} />
      )}
      <Lightbox model={model} />
      {model.player.value === 'speech' && <SpeechBar model={model} root={root} />}
      {model.player.value === 'scroll' && <ScrollBar model={model} root={root} />}
      <TidyBar tidy={model.tidy} />
      {model.notes.actions && !model.tidy.active.value && <NotesLayer model={model} root={root} />}
      <div class="notice-place" translate={false} role={notice?.kind === 'error' ? 'alert' : 'status'}>
        {notice && (
          <p class={`notice ${notice.kind}`}>
            <span>{notice.text}</span>
            {notice.undo && (
              <button type="button" class="quiet" onClick={notice.undo}>
                {i18n.t('view.tidy.undo')}
              </button>
            )}
            {notice.kind === 'error' && (
              <button type="button" class="quiet" onClick={() => (model.notice.value = undefined)}>
                {i18n.t('view.dismiss')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
