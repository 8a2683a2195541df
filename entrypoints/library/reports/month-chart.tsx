/** A bar for each month: how much was saved, and how much of that was read. */
import type { Statistics } from '../../../lib/library/reports/statistics';
import { i18n } from '#i18n';

const HEIGHT = 120;
const WIDTH = 720;
/** More months than that would be thinner than a line. */
const MOST = 120;

export function MonthChart({ months }: { months: Statistics['months'] }) {
  const shown = months.slice(-MOST);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return undefined;
  const most = Math.max(...shown.map(({ saved }) => saved));
  const step = WIDTH / Math.max(shown.length, 12);
  const high = (count: number) => (count / most) * HEIGHT;
  return (
    <figure class="chart">
      <figcaption>{i18n.t('library.statistics.months')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 22}`}
        role="img"
        aria-label={i18n.t('library.statistics.chart', [first.month, last.month, String(most)])}
      >
        {shown.map(({ month, saved, read }, at) => (
          <g key={month} transform={`translate(${at * step} 0)`}>
            <title>{i18n.t('library.statistics.month', [month, String(saved), String(read)])}</title>
            <rect class="room" width={step} height={HEIGHT} />
            <rect
              class="saved"
              x={step * 0.1}
              width={step * 0.8}
              y={HEIGHT - high(saved)}
              height={high(saved)}
              rx="1.5"
            />
            <rect class="read" x={step * 0.1} width={step * 0.8} y={HEIGHT - high(read)} height={high(read)} rx="1.5" />
          </g>
        ))}
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <text x="0" y={HEIGHT + 17}>
          {first.month}
        </text>
        {shown.length > 1 && (
          <text x={Math.max(120, shown.length * step)} y={HEIGHT + 17} text-anchor="end">
            {last.month}
          </text>
        )}
      </svg>
    </figure>
  );
}
