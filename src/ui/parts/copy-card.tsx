/** One activity of last month as it would be copied: when, with whom, and what it would support. */
import type {MonthView} from '../../contract/month';
import {lockedSentences} from '../../domain/locked-words';
import {periodOf} from '../../domain/period';
import type {Copy} from '../copied-activities';
import * as words from '../words/copy';
import {whenWords} from '../words/date';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import {translated} from '../words/translated';
import {SelectField} from './field';

export function CopyCard({
  copy,
  view,
  isChosen,
  linked,
  onMark,
  onLink,
}: {
  readonly copy: Copy;
  /** The month that it is copied to. */
  readonly view: MonthView;
  readonly isChosen: boolean;
  /** The objective that was chosen for it; blank for none. */
  readonly linked: string;
  readonly onMark: (isMarked: boolean) => void;
  readonly onLink: (objectiveId: string) => void;
}) {
  const {row, draft, supports, timesThere, droppedWhen, choices} = copy;
  const {startDate = null, endDate = null, when = ''} = draft;
  const {month, lockedDates} = view;
  const locked = translated(
    lockedSentences(periodOf(startDate, endDate), lockedDates),
  );
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={event => onMark(event.currentTarget.checked)}
        />
        <span>
          {row.activity}
          <span class="hint">
            {dotted(
              timesThere > 0 ? words.isThere(month) : '',
              when,
              whenWords('', startDate, endDate),
              row.partner,
            )}
          </span>
          {supports.length > 0 && (
            <span class="hint">{words.supports(supports)}</span>
          )}
          {locked !== '' && <span class="warning">{locked}</span>}
          {droppedWhen && (
            <span class="hint">{words.droppedWhen(droppedWhen)}</span>
          )}
          {supports.length === 0 && choices.length === 0 && (
            <span class="hint">{words.unlinked(month)}</span>
          )}
        </span>
      </label>
      {isChosen && choices.length > 0 && (
        <SelectField
          id={`supports-${row.id}`}
          label={words.asks(month)}
          value={linked}
          options={[
            {value: '', label: words.NONE_YET},
            ...choices.map(choice => ({
              value: choice.objectiveId!,
              label: dotted(
                choice.objective || choice.standards.join(', '),
                choice.teacher,
                gradesTitle(choice.grades),
              ),
            })),
          ]}
          onChange={onLink}
        />
      )}
    </>
  );
}
