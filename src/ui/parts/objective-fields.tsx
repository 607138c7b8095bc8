/** The inputs of objectives: the class once, then one entry an objective. */
import {useState} from 'preact/hooks';
import {PRIORITIES} from '../../domain/priority';
import type {
  Entry,
  ObjectiveFaults,
  ObjectiveValues,
} from '../objective-values';
import type {Box} from '../pasted-lines';
import * as words from '../words/objectives';
import {Chips} from './choices';
import {
  CompletionField,
  SelectField,
  TextField,
  WordsField,
  Wrong,
} from './field';

export function ClassFields({
  values,
  lists,
  faults,
  onChange,
}: {
  readonly values: ObjectiveValues;
  readonly lists: {
    readonly grades: readonly string[];
    readonly teachers: readonly string[];
    readonly subjects: readonly string[];
  };
  readonly faults: ObjectiveFaults;
  readonly onChange: (part: Partial<ObjectiveValues>) => void;
}) {
  const grades = [...new Set([...lists.grades, ...values.grades])];
  const isWrong = Boolean(faults.grades || faults.teacher);
  const [isKnown] = useState(values.grades.length > 0 && values.teacher !== '');
  const inputs = (
    <>
      <Chips
        id="grades"
        legend={words.GRADES}
        options={grades.map(grade => ({value: grade, label: grade}))}
        chosen={values.grades}
        error={faults.grades}
        onChange={chosen => onChange({grades: chosen})}
      />
      <div class="pair">
        <CompletionField
          id="teacher"
          label={words.TEACHER}
          value={values.teacher}
          options={lists.teachers}
          error={faults.teacher}
          onChange={teacher => onChange({teacher})}
        />
        <CompletionField
          id="subject"
          label={words.SUBJECT}
          value={values.subject}
          options={lists.subjects}
          onChange={subject => onChange({subject})}
        />
      </div>
    </>
  );
  // Who enters the same class month after month sees one line instead of three inputs.
  return isKnown ? (
    <details open={isWrong || undefined}>
      <summary>{words.classLine(values)}</summary>
      {inputs}
    </details>
  ) : (
    inputs
  );
}

/** One objective; Enter in its words begins the next one where there can be one. */
export function EntryFields({
  entry,
  number,
  error,
  hasNotes = false,
  onChange,
  onEnter,
  onPaste,
  onRemove,
}: {
  readonly entry: Entry;
  readonly number: number;
  readonly error?: string | undefined;
  readonly hasNotes?: boolean;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly onEnter?: () => void;
  readonly onPaste?: (box: Box, event: ClipboardEvent) => void;
  readonly onRemove?: (() => void) | undefined;
}) {
  const id = (field: string) => `${field}-${entry.key}`;
  const next = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.shiftKey) return;
    if (event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <fieldset class="entry">
      <legend>{onEnter ? words.entryTitle(number) : words.OBJECTIVE}</legend>
      {onRemove && (
        <button
          type="button"
          class="icon"
          aria-label={words.removeEntry(number)}
          title={words.REMOVE}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div class="wide-and-narrow">
        <TextField
          id={id('standards')}
          label={words.STANDARDS}
          value={entry.standards}
          onChange={standards => onChange({standards})}
          onEnter={() => document.getElementById(id('objective'))?.focus()}
          onPaste={event => onPaste?.('standards', event)}
        />
        <SelectField
          id={id('priority')}
          label={words.PRIORITY}
          value={entry.priority}
          options={PRIORITIES.map(value => ({value, label: value}))}
          onChange={priority => onChange({priority})}
        />
      </div>
      <WordsField
        id={id('objective')}
        label={words.OBJECTIVE}
        {...(number === 1 && onEnter && {hint: words.OBJECTIVE_HINT})}
        value={entry.objective}
        onChange={objective => onChange({objective})}
        onKeyDown={next}
        onPaste={event => onPaste?.('objective', event)}
      />
      {hasNotes && (
        <WordsField
          id={id('notes')}
          label={words.NOTES}
          value={entry.notes}
          onChange={notes => onChange({notes})}
        />
      )}
      <Wrong id={id('entry')} error={error} />
    </fieldset>
  );
}
