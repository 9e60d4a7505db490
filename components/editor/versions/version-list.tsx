import { clsx } from 'clsx';
import { countOf } from '@/lib/sheet/format';
import { sittingTime, type Day, type Sitting } from './group-revisions';

type Props = { days: readonly Day[]; chosen: number | null; onChoose: (revision: number) => void };

/** The versions by day, newest first. */
export function VersionList({ days, chosen, onChoose }: Props) {
  return (
    <>
      {days.map((day) => (
        <section key={day.name} aria-label={day.name}>
          <h3 className="px-3 pt-3 pb-1 text-label font-medium text-ink2">{day.name}</h3>
          <ul>
            {day.sittings.map((sitting) => (
              <li key={sitting.newest.revision}>
                <button
                  type="button"
                  aria-current={sitting.newest.revision === chosen ? 'true' : undefined}
                  onClick={() => onChoose(sitting.newest.revision)}
                  className={clsx('flex min-h-control w-full flex-col items-start rounded-control border-l-3 px-3 py-1.5 text-left', sitting.newest.revision === chosen ? 'border-l-go bg-surface' : 'border-l-transparent hover:bg-sunk')}
                >
                  <span className="max-w-full truncate text-base font-medium">{sitting.newest.name ?? sittingTime(sitting)}</span>
                  <span className="text-caption text-ink2">{detailOf(sitting)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function detailOf(sitting: Sitting): string {
  const { newest, saves } = sitting;
  return [newest.isCurrent ? 'As it is now' : null, newest.name === null ? null : sittingTime(sitting), saves > 1 ? countOf(saves, 'save') : `version ${newest.revision}`].filter((part) => part !== null).join(' · ');
}
