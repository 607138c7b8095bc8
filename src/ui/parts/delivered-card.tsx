/** One activity that may have taken place: a tick, and beneath it how long and how many. */
import type {ActivityRow} from '../../contract/rows';
import {type Tally, plannedMinutes, wrongIn} from '../delivery';
import {whenWords} from '../words/date';
import * as words from '../words/delivered';
import {dotted} from '../words/joined';
import {TextField} from './field';

export function DeliveredCard({
  id,
  row,
  tally,
  onMark,
  onChange,
}: {
  /** Names its inputs among those of the screen. */
  readonly id: string;
  readonly row: ActivityRow;
  /** Null where it is not ticked. */
  readonly tally: Tally | null;
  readonly onMark: (isMarked: boolean) => void;
  readonly onChange: (tally: Tally) => void;
}) {
  const {activity, when, startDate, endDate, partner, participants} = row;
  const wrong = tally && wrongIn(tally);
  return (
    <div role="group" aria-label={activity}>
      <label class="choice">
        <input
          type="checkbox"
          checked={tally !== null}
          onChange={event => onMark(event.currentTarget.checked)}
        />
        <span>
          {activity}
          <span class="hint">
            {dotted(whenWords(when, startDate, endDate), partner)}
          </span>
          <span class="hint">
            {words.plan(plannedMinutes(row), participants)}
          </span>
        </span>
      </label>
      {tally && (
        <div class="pair">
          <TextField
            id={`minutes-${id}`}
            label={words.MINUTES}
            numeric
            value={tally.minutes}
            error={wrong?.minutes ? words.WRONG_MINUTES : undefined}
            onChange={minutes => onChange({...tally, minutes})}
          />
          <TextField
            id={`attended-${id}`}
            label={words.CAME}
            numeric
            value={tally.attended}
            error={wrong?.attended ? words.WRONG_COUNT : undefined}
            onChange={attended => onChange({...tally, attended})}
          />
        </div>
      )}
    </div>
  );
}
