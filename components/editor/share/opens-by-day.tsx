import type { Share } from '@/lib/client/shares-api';
import type { Format } from '@/lib/sheet/format';
import { opensWords } from './share-words';

const BAR = 5;
const GAP = 2;
const HEIGHT = 14;
/** A day without an opening is a low grey bar: a day, and nobody. */
const LOW = 2;

/** A bar a day, as high as that day was busy; the words beside it say the same day by day. */
export function OpensByDay({ days, format }: { days: Share['opensByDay']; format: Format }) {
  if (days.length === 0) return null;
  const most = Math.max(...days.map(({ opens }) => opens));
  const width = days.length * (BAR + GAP) - GAP;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={opensWords(format, days)}>
      {days.map(({ day, opens }, index) => {
        const height = opens === 0 ? LOW : Math.max(2 * LOW, Math.round((HEIGHT * opens) / most));
        return <rect key={day} x={index * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height} className={opens === 0 ? 'fill-line2' : 'fill-go'} />;
      })}
    </svg>
  );
}
