import { formatDate, formatShare } from '../../lib/format.js';
import { useCharts } from './messages.js';
import { dayScale, monthBands, partOf, trendSpan, type TrendPoint } from './scale.js';
import { useWidth } from './width.js';
import styles from './trend.module.css';

interface TrendProps {
  /** In the order of their days; the last one is the day looked at. */
  points: TrendPoint[];
  opensOn: string;
  dueOn: string;
  asOf: string;
  height?: number;
}

const LEFT = 44;
const RIGHT = 14;
const TOP = 26;
const BOTTOM = 26;
const TEXT_HALF = 30;

/** One line from the opening to the day looked at, the target, the due day, and the way from one to the other. */
export function Trend({ points, opensOn, dueOn, asOf, height = 262 }: TrendProps) {
  const t = useCharts();
  const [box, width] = useWidth(300);
  const { from, to } = trendSpan(opensOn, dueOn, asOf);
  const at = dayScale(from, to);
  const inner = Math.max(60, width - LEFT - RIGHT);
  const floor = height - BOTTOM;
  const x = (day: string) => LEFT + at(day) * inner;
  const y = (share: number) => floor - share * (floor - TOP);
  const drawn = points.flatMap((point) => {
    const share = partOf(point);
    return share === undefined ? [] : [{ ...point, x: x(point.day), y: y(share), share }];
  });
  const first = drawn[0];
  const last = drawn.at(-1);
  const line = drawn.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
  const due = x(dueOn);
  const label =
    first && last
      ? t('trendLabel', wordsOf(first, last, dueOn))
      : t('trendNothing', { due: formatDate(dueOn) });

  return (
    <div ref={box} className={styles.box}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              x1={LEFT}
              x2={LEFT + inner}
              y1={y(share)}
              y2={y(share)}
              className={share === 0 ? styles.axis : styles.grid}
            />
            <text x={LEFT - 6} y={y(share) + 4.5} textAnchor="end" className={styles.quiet}>
              {`${share * 100}%`}
            </text>
          </g>
        ))}
        {monthBands(from, to, Math.floor(inner / 34)).map((band) => (
          <g key={band.from}>
            <line
              x1={LEFT + band.start * inner}
              x2={LEFT + band.start * inner}
              y1={floor}
              y2={floor + 4}
              className={styles.axis}
            />
            {band.named && (
              <text
                x={LEFT + band.middle * inner}
                y={floor + 19}
                textAnchor="middle"
                className={styles.quiet}
              >
                {t('month', { month: band.month })}
              </text>
            )}
          </g>
        ))}
        <Marks due={due} left={LEFT} right={width} floor={floor} dueOn={dueOn} />
        {first && last && drawn.length > 1 && (
          <>
            <polygon points={`${first.x},${floor} ${line} ${last.x},${floor}`} className={styles.area} />
            <polyline points={line} className={styles.line} />
          </>
        )}
        {last && last.day < dueOn && last.share < 1 && (
          <line x1={last.x} y1={last.y} x2={due} y2={y(1)} className={styles.way} />
        )}
        {last && (
          <>
            <circle cx={last.x} cy={last.y} r="5" className={styles.point} />
            <text
              x={Math.min(Math.max(last.x + 4, LEFT + TEXT_HALF), width - TEXT_HALF)}
              y={last.y + (last.share < 0.2 ? -14 : 24)}
              textAnchor="middle"
              className={styles.here}
            >
              {formatShare(last.part, last.whole)}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

/** The two lines that everything is measured by, named where they stand and never over each other. */
function Marks({
  due,
  left,
  right,
  floor,
  dueOn,
}: {
  due: number;
  left: number;
  right: number;
  floor: number;
  dueOn: string;
}) {
  const t = useCharts();
  const dueAtRight = due > (left + right) / 2;
  return (
    <>
      <line x1={due} x2={due} y1={18} y2={floor} className={styles.due} />
      <text
        x={dueAtRight ? Math.min(due + 4, right) : due - 2}
        y={13}
        textAnchor={dueAtRight ? 'end' : 'start'}
        className={styles.dueName}
      >
        {t('due', { date: formatDate(dueOn).slice(0, 5) })}
      </text>
      <text
        x={dueAtRight ? left + 4 : right - 14}
        y={dueAtRight ? 19 : 22}
        textAnchor={dueAtRight ? 'start' : 'end'}
        className={styles.name}
      >
        {t('target')}
      </text>
    </>
  );
}

function wordsOf(first: TrendPoint, last: TrendPoint, dueOn: string) {
  return {
    first: formatShare(first.part, first.whole),
    firstDay: formatDate(first.day),
    last: formatShare(last.part, last.whole),
    lastDay: formatDate(last.day),
    due: formatDate(dueOn),
  };
}
