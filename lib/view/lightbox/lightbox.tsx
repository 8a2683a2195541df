/** One picture, as large as the window, with the ones before and after it. */
import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut, type IconNode } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { Picture } from './find-pictures';
import { useZoom } from './use-zoom';
import type { ViewModel } from '../view-model';

const ZOOM_STEP = 1.5;

export function Lightbox({ model }: { model: ViewModel }) {
  const shown = model.lightbox.shown.value;
  const picture = shown?.pictures[shown.index];
  if (!shown || !picture) return undefined;
  return <OpenLightbox model={model} picture={picture} index={shown.index} total={shown.pictures.length} />;
}

interface OpenLightboxProps {
  model: ViewModel;
  picture: Picture;
  index: number;
  total: number;
}

function OpenLightbox({ model, picture, index, total }: OpenLightboxProps) {
  const { step, close } = model.lightbox;
  const frame = useRef<HTMLDialogElement>(null);
  const { zoom, stage, picture: image, by, reset, handlers } = useZoom(step);

  const last = useRef(picture.element);
  last.current = picture.element;
  useLayoutEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      goOnAt(last.current);
    };
  }, []);
  useLayoutEffect(reset, [index]);
  useLayoutEffect(
    () =>
      model.keys.add(({ key, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey || key === 'Tab') return false;
        if (key === 'ArrowRight' || key === 'ArrowDown') step(1);
        else if (key === 'ArrowLeft' || key === 'ArrowUp') step(-1);
        else if (key === '+' || key === '=') by(ZOOM_STEP);
        else if (key === '-') by(1 / ZOOM_STEP);
        else if (key === '0') reset();
        // Nothing goes on underneath.
        return true;
      }),
    [],
  );

  return (
    <dialog
      class="lightbox"
      ref={frame}
      translate={false}
      aria-label={i18n.t('view.picture.label')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="stage" ref={stage} {...handlers} onClick={({ target }) => target === stage.current && close()}>
        <img
          key={picture.source}
          ref={image}
          src={picture.source}
          alt={picture.caption}
          referrerpolicy="no-referrer"
          draggable={false}
          class={zoom.scale > 1 ? 'large' : ''}
          style={`transform: translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`}
        />
      </div>
      {picture.caption !== '' && <p class="caption">{picture.caption}</p>}
      <div class="lightbox-bar">
        {total > 1 && (
          <>
            <Tool icon={ChevronLeft} label="view.picture.previous" disabled={index === 0} use={() => step(-1)} />
            <span aria-live="polite">{i18n.t('view.picture.place', [String(index + 1), String(total)])}</span>
            <Tool icon={ChevronRight} label="view.picture.next" disabled={index === total - 1} use={() => step(1)} />
          </>
        )}
        <Tool icon={ZoomOut} label="view.picture.smaller" disabled={zoom.scale <= 1} use={() => by(1 / ZOOM_STEP)} />
        <Tool icon={ZoomIn} label="view.picture.larger" use={() => by(ZOOM_STEP)} />
        <Tool icon={X} label="view.picture.close" use={close} />
      </div>
    </dialog>
  );
}

/** Reading goes on at the picture that was looked at last. */
function goOnAt(picture: HTMLElement): void {
  picture.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  picture.focus({ preventScroll: true });
}

interface ToolProps {
  icon: IconNode;
  label: `view.picture.${'previous' | 'next' | 'smaller' | 'larger' | 'close'}`;
  disabled?: boolean;
  use(): void;
}

function Tool({ icon, label, disabled = false, use }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={i18n.t(label)}
      aria-label={i18n.t(label)}
      disabled={disabled}
      onClick={use}
    >
      <Icon node={icon} />
    </button>
  );
}
