/** Lets the text go on by itself: pause, slower, faster. */
import { Minus, Pause, Play, Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { startScrolling } from './auto-scroll';
import { BarButton, PlayerBar } from '../speech/player-bar';
import { flowOf } from './reading-flow';
import { RANGES } from '../reading/reading-preferences';
import type { ViewModel } from '../view-model';

export function ScrollBar({ model, root }: { model: ViewModel; root: ShadowRoot }) {
  const [running, setRunning] = useState(true);
  const { scrollSpeed } = model.preferences.value;
  const { min, max, step } = RANGES.scrollSpeed;

  useEffect(() => {
    model.playerToggle.current = () => setRunning((before) => !before);
    const scroller = root.querySelector<HTMLElement>('.scroller');
    if (!running || !scroller) return undefined;
    const speed = () => model.preferences.value.scrollSpeed;
    return startScrolling(flowOf(scroller), speed, () => (model.player.value = undefined));
  }, [running]);

  const change = (by: number) =>
    model.reading.prefer({ scrollSpeed: Math.min(max, Math.max(min, scrollSpeed + by * step)) });
  return (
    <PlayerBar label={i18n.t('view.scroll.label')} close={() => (model.player.value = undefined)}>
      <BarButton
        icon={running ? Pause : Play}
        label={i18n.t(running ? 'view.scroll.pause' : 'view.scroll.play')}
        use={() => setRunning(!running)}
      />
      <BarButton
        icon={Minus}
        label={i18n.t('view.scroll.slower')}
        disabled={scrollSpeed <= min}
        use={() => change(-1)}
      />
      <output>{i18n.t('view.scroll.speed', [String(scrollSpeed)])}</output>
      <BarButton icon={Plus} label={i18n.t('view.scroll.faster')} disabled={scrollSpeed >= max} use={() => change(1)} />
    </PlayerBar>
  );
}
