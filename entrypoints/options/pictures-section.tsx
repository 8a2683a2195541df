/** Whether pictures are kept, how large and how many, and how much room they take. */
import { ImageOff } from 'lucide';
import { i18n } from '#i18n';
import { ARTICLE_MEGABYTES, PICTURE_MEGABYTES } from '../../lib/extension/pictures/picture-setting';
import { Icon } from '../../lib/ui/icon';
import { printSize } from '../../lib/ui/print-size';
import type { PicturesModel, Room } from './pictures-model';
import { Switch } from './switch';

const MEGABYTE = 1000 ** 2;

export function PicturesSection({ model }: { model: PicturesModel }) {
  const setting = model.setting.value;
  if (!setting) return undefined;
  return (
    <section aria-labelledby="pictures">
      <header>
        <h2 id="pictures">{i18n.t('options.pictures.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('options.pictures.intro')}</p>
      <div class="panel">
        <Switch
          label={i18n.t('options.pictures.keep')}
          hint={i18n.t('options.pictures.keepHint')}
          on={setting.keep}
          change={(keep) => void model.choose({ keep })}
        />
        <Switch
          label={i18n.t('options.pictures.original')}
          hint={i18n.t('options.pictures.originalHint')}
          on={setting.size === 'original'}
          change={(on) => void model.choose({ size: on ? 'original' : 'page' })}
        />
        <p class="limits option">
          <Limit
            label={i18n.t('options.pictures.each')}
            steps={PICTURE_MEGABYTES}
            chosen={setting.picture}
            choose={(picture) => void model.choose({ picture })}
          />
          <Limit
            label={i18n.t('options.pictures.all')}
            steps={ARTICLE_MEGABYTES}
            chosen={setting.article}
            choose={(article) => void model.choose({ article })}
          />
        </p>
      </div>
      {model.room.value ? (
        <RoomTaken room={model.room.value} remove={(id) => void model.remove(id)} />
      ) : (
        <p class="choices">
          <button type="button" class="quiet" onClick={() => void model.measure()}>
            {i18n.t('options.pictures.measure')}
          </button>
        </p>
      )}
    </section>
  );
}

interface LimitProps<Step extends number> {
  label: string;
  steps: readonly Step[];
  chosen: Step;
  choose(step: Step): void;
}

function Limit<Step extends number>({ label, steps, chosen, choose }: LimitProps<Step>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={String(chosen)}
        onChange={({ currentTarget: { value } }) => choose(steps.find((step) => String(step) === value) ?? chosen)}
      >
        {steps.map((step) => (
          <option key={step} value={String(step)}>
            {printSize(step * MEGABYTE)}
          </option>
        ))}
      </select>
    </label>
  );
}

function RoomTaken({ room, remove }: { room: Room; remove(id: string): void }) {
  const { pictures, bytes, biggest, usage } = room;
  return (
    <>
      <p class="intro room" role="status">
        {i18n.t('options.pictures.room', [String(pictures), printSize(bytes)])}
        {usage !== undefined && i18n.t('options.pictures.usage', [printSize(usage)])}
      </p>
      {biggest.length > 0 && (
        <ul class="sites panel" aria-label={i18n.t('options.pictures.biggest')}>
          {biggest.map(({ id, title = i18n.t('view.untitled'), bytes: theirs }) => (
            <li key={id}>
              <a class="host" href={`/library.html#${id}`}>
                {title}
              </a>
              <span class="size">{printSize(theirs)}</span>
              <button
                type="button"
                class="tool"
                title={i18n.t('options.pictures.remove', [title])}
                aria-label={i18n.t('options.pictures.remove', [title])}
                onClick={() => remove(id)}
              >
                <Icon node={ImageOff} size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
