/** Which handout it shall be: month, grade, one language or two, and how much is in it. */
import type {HandoutView} from '../../contract/sharing';
import {PHRASES} from '../../domain/handout/phrases';
import {LANGUAGES, type Language} from '../../domain/language';
import {SelectField} from '../parts/field';
import * as words from '../words/family-handout';
import {GradeField, MonthField} from './month-and-grade';
import type {Asked} from './share';

export interface Choice {
  readonly first: Language;
  /** Beside the first; blank where there is none. */
  readonly second: Language | '';
  readonly onlyConfirmed: boolean;
  readonly withBank: boolean;
}

export function HandoutControls({
  handout,
  ask,
  choice,
  change,
}: {
  readonly handout: HandoutView;
  readonly ask: (wanted: Asked) => void;
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}) {
  const {month, grades} = handout;
  const grade = handout.grade ?? '';
  const named = LANGUAGES.map(value => ({value, label: PHRASES[value].name}));
  return (
    <>
      <MonthField
        handout={handout}
        onChange={wanted => ask({month: wanted, grade: grade || undefined})}
      />
      <GradeField
        grades={grades}
        grade={grade}
        onChange={wanted => ask({month, grade: wanted})}
      />
      <div class="pair">
        <SelectField
          id="language"
          label={words.LANGUAGE}
          value={choice.first}
          options={named}
          onChange={first => change({first})}
        />
        <SelectField<Language | ''>
          id="second"
          label={words.SECOND_LANGUAGE}
          value={choice.second === choice.first ? '' : choice.second}
          options={[
            {value: '', label: words.NO_SECOND},
            ...named.filter(({value}) => value !== choice.first),
          ]}
          onChange={second => change({second})}
        />
      </div>
      <Box
        label={words.ONLY_CONFIRMED}
        isOn={choice.onlyConfirmed}
        onChange={onlyConfirmed => change({onlyConfirmed})}
      />
      {handout.activities.some(({families}) => families !== '') && (
        <Box
          label={words.WITH_BANK}
          hint={words.WITH_BANK_HINT}
          isOn={choice.withBank}
          onChange={withBank => change({withBank})}
        />
      )}
    </>
  );
}

function Box({
  label,
  hint,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
