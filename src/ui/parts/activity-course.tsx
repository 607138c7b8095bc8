/** The inputs that say when an activity takes place, how long, and what came of it. */
import type {MonthView} from '../../contract/month';
import {STATUSES} from '../../domain/status';
import type {NumberName} from '../activity-values';
import * as words from '../words/activity';
import {STATUSES as titles} from '../words/choices';
import {totalWords} from '../words/minutes';
import type {Inputs} from './activity-fields';
import {DateField, SelectField, TextField, WordsField} from './field';
import {IndicatorField} from './indicator-field';
import {LockedNotes} from './locked-notes';

export function WhenFields({
  values,
  faults,
  change,
  view,
}: Inputs & {readonly view: MonthView}) {
  const total = totalWords(values.sessions, values.minutesPerSession);
  return (
    <>
      <TextField
        id="when"
        label={words.WHEN}
        hint={words.WHEN_HINT}
        value={values.when}
        onChange={when => change({when})}
      />
      <div class="pair">
        <DateField
          id="startDate"
          label={words.FIRST_DAY}
          value={values.startDate}
          onChange={startDate => change({startDate})}
        />
        <DateField
          id="endDate"
          label={words.LAST_DAY}
          value={values.endDate}
          min={values.startDate}
          error={faults.endDate}
          onChange={endDate => change({endDate})}
        />
      </div>
      <LockedNotes view={view} values={values} />
      <div class="pair">
        <NumberField
          field="sessions"
          label={words.SESSIONS}
          {...{values, faults, change}}
        />
        <NumberField
          field="minutesPerSession"
          label={words.MINUTES}
          {...{values, faults, change}}
        />
      </div>
      <p class="total" role="status">
        {total}
      </p>
    </>
  );
}

export function StatusFields({values, faults, change}: Inputs) {
  const hint = words.STATUS_HINTS[values.status];
  return (
    <>
      <SelectField
        id="status"
        label={words.STATUS}
        {...(hint && {hint})}
        value={values.status}
        options={STATUSES.map(value => ({value, label: titles[value]}))}
        onChange={status => change({status})}
      />
      {values.status === 'Delivered' && (
        <>
          <NumberField
            field="deliveredMinutes"
            label={words.DELIVERED_MINUTES}
            {...{values, faults, change}}
          />
          <NumberField
            field="attended"
            label={words.ATTENDED}
            {...{values, faults, change}}
          />
        </>
      )}
    </>
  );
}

export function MoreFields({values, faults, change}: Inputs) {
  const isWrong = faults.participants !== undefined;
  return (
    <details open={isWrong || undefined}>
      <summary>{words.MORE}</summary>
      <NumberField
        field="participants"
        label={words.EXPECTED}
        {...{values, faults, change}}
      />
      <IndicatorField
        value={values.indicators}
        onChange={indicators => change({indicators})}
      />
      <WordsField
        id="notes"
        label={words.NOTES}
        hint={words.NO_NAMES}
        value={values.notes}
        onChange={notes => change({notes})}
      />
    </details>
  );
}

function NumberField({
  field,
  label,
  values,
  faults,
  change,
}: Inputs & {
  readonly field: NumberName;
  readonly label: string;
}) {
  return (
    <TextField
      id={field}
      label={label}
      numeric
      value={values[field]}
      error={faults[field]}
      onChange={text => change({[field]: text})}
    />
  );
}
