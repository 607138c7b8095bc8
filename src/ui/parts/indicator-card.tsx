/** One indicator: where it stands, and how many activities are to move it. */
import type {ChainIndicator} from '../../domain/results/chain';
import * as words from '../words/results';

/** Nearer is not there yet, however near. */
const ALMOST = 0.99;

export function IndicatorCard({
  indicator,
  canEdit,
  onNote,
}: {
  readonly indicator: ChainIndicator;
  readonly canEdit: boolean;
  readonly onNote: () => void;
}) {
  const {name, unit, baseline, target, source, activities} = indicator;
  return (
    <li class="card">
      <strong dir="auto">{name}</strong>
      <Standing indicator={indicator} />
      <small dir="auto">{words.way(baseline, target, unit)}</small>
      {source !== '' && <small dir="auto">{source}</small>}
      <small>{words.activities(activities.count)}</small>
      {canEdit && (
        <button
          type="button"
          aria-label={`${words.NOTE}: ${name}`}
          onClick={onNote}
        >
          {words.NOTE}
        </button>
      )}
    </li>
  );
}

/** "Now 92.5 (Oct 1, 2026) · Nearer to the target · 50 % of the way". */
export function Standing({
  indicator: {latest, share, standing},
}: {
  readonly indicator: ChainIndicator;
}) {
  return (
    <span>
      {latest && `${words.latest(latest.date, latest.value)} · `}
      {words.STANDINGS[standing]}
      {share !== null &&
        standing === 'nearer' &&
        ` · ${words.wayBehind(Math.min(share, ALMOST))}`}
    </span>
  );
}
