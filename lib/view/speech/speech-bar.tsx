/** Reads the text aloud: pause, skip, speed and voice in one line at the foot. */
import { Pause, Play, SkipBack, SkipForward } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RANGES } from '../reading/reading-preferences';
import type { ViewModel } from '../view-model';
import { BarButton, PlayerBar } from './player-bar';
import { createSpeechSession, type SpeechSession } from './speech-session';
import { SpokenLayer } from './spoken-layer';
import { systemSpeech } from './system-speech';

const RATES = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2, 2.6].filter(
  (rate) => rate >= RANGES.speechRate.min && rate <= RANGES.speechRate.max,
);

export function SpeechBar({ model, root }: { model: ViewModel; root: ShadowRoot }) {
  const [session, setSession] = useState<SpeechSession | undefined>(undefined);

  useEffect(() => {
    const engine = model.speechEngine ?? systemSpeech(window);
    if (!engine) {
      model.tell('error', i18n.t('view.speech.unable'));
      model.player.value = undefined;
      return undefined;
    }
    const next = createSpeechSession(model, root, engine);
    setSession(next);
    model.playerToggle.current = next.speaker.toggle;
    const forget = model.keys.add(({ key }) => {
      if (key === 'MediaPlayPause') next.speaker.toggle();
      else if (key === 'MediaTrackNext') next.speaker.skip(1);
      else if (key === 'MediaTrackPrevious') next.speaker.skip(-1);
      else return false;
      return true;
    });
    return () => {
      forget();
      next.end();
    };
  }, [model.revision.value, model.shown.value]);

  if (!session) return undefined;
  return (
    <>
      <SpeechControls model={model} session={session} />
      <SpokenLayer session={session} root={root} />
    </>
  );
}

function SpeechControls({ model, session }: { model: ViewModel; session: SpeechSession }) {
  const { speaker, voices, voice } = session;
  const speaking = speaker.speaking.value;
  const { speechRate } = model.preferences.value;
  return (
    <PlayerBar label={i18n.t('view.speech.label')} close={() => (model.player.value = undefined)}>
      <BarButton icon={SkipBack} label={i18n.t('view.speech.previous')} use={() => speaker.skip(-1)} />
      <BarButton
        icon={speaking ? Pause : Play}
        label={i18n.t(speaking ? 'view.speech.pause' : 'view.speech.play')}
        disabled={!voice.value}
        use={speaker.toggle}
      />
      <BarButton icon={SkipForward} label={i18n.t('view.speech.next')} use={() => speaker.skip(1)} />
      <label>
        <span class="unseen">{i18n.t('view.speech.rate')}</span>
        <select
          value={String(speechRate)}
          onChange={({ currentTarget }) => session.choose({ speechRate: Number(currentTarget.value) })}
        >
          {(RATES.includes(speechRate) ? RATES : [...RATES, speechRate]).map((rate) => (
            <option key={rate} value={String(rate)}>
              {i18n.t('view.speech.times', [String(rate)])}
            </option>
          ))}
        </select>
      </label>
      {voices.value.length > 0 && (
        <label>
          <span class="unseen">{i18n.t('view.speech.voice')}</span>
          <select
            class="voices"
            value={voice.value?.name ?? ''}
            onChange={({ currentTarget }) => session.choose({ speechVoice: currentTarget.value })}
          >
            {!voice.value && <option value="">{i18n.t('view.speech.choose')}</option>}
            {voices.value.map(({ name, local }) => (
              <option key={name} value={name}>
                {local ? name : i18n.t('view.speech.online', [name])}
              </option>
            ))}
          </select>
        </label>
      )}
      {!voice.value && (
        <p role="alert">
          {i18n.t(model.article.value.metadata.script === 'none' ? 'view.speech.noVoice' : 'view.speech.noChinese')}
        </p>
      )}
    </PlayerBar>
  );
}
