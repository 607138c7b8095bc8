/** The inputs of one objective; Enter in its words begins the next one where there can be one. */
import {PRIORITIES} from '../../domain/priority';
import {isSameName} from '../lookup';
import type {Entry, EntryFault} from '../objective-values';
import {offeredWords} from '../offered-words';
import type {Box} from '../pasted-lines';
import type {StandardsList} from '../standards-list';
import {PRIORITIES as titles} from '../words/choices';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import * as words from '../words/objectives';
import {SelectField, WordsField} from './field';
import {Licences} from './licences';
import {StandardsField} from './standards-field';

interface EntryProps {
  readonly entry: Entry;
  readonly number: number;
  readonly list: StandardsList;
  /** The class that it is for. */
  readonly grades: readonly string[];
  readonly subject: string;
  /** As this one is saved. */
  readonly ownSubject: string;
  /** Of any entry of the form. */
  readonly fault: EntryFault | undefined;
  readonly hasNotes?: boolean;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly onEnter?: () => void;
  readonly onPaste?: (box: Box, event: ClipboardEvent) => void;
  readonly onRemove?: (() => void) | undefined;
}

export function EntryFields(props: EntryProps) {
  const {entry, number, list, hasNotes = false, onChange, onEnter} = props;
  const grades = entry.grades ?? props.grades;
  const id = (field: string) => `${field}-${entry.key}`;
  const error = (box: EntryFault['box']) =>
    props.fault?.key === entry.key && props.fault.box === box
      ? props.fault.message
      : undefined;
  const next = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.shiftKey) return;
    if (event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <fieldset class="entry">
      <legend>{onEnter ? words.entryTitle(number) : words.OBJECTIVE}</legend>
      {props.onRemove && (
        <button
          type="button"
          class="icon"
          aria-label={words.removeEntry(number)}
          title={words.REMOVE}
          onClick={props.onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <StandardsField
        {...list}
        id={id('standards')}
        label={words.STANDARDS}
        error={error('standards')}
        value={entry.standards}
        typing={entry.typing ?? ''}
        grades={grades}
        onChange={onChange}
        onEnter={() => document.getElementById(id('objective'))?.focus()}
        onPaste={event => props.onPaste?.('standards', event)}
      />
      <WordsField
        id={id('objective')}
        label={words.OBJECTIVE}
        {...(number === 1 && onEnter && {hint: words.OBJECTIVE_HINT})}
        error={error('objective')}
        value={entry.objective}
        onChange={objective => onChange({objective})}
        onKeyDown={next}
        onPaste={event => props.onPaste?.('objective', event)}
      />
      <Offered {...props} id={id('objective')} />
      <Difference {...props} />
      <SelectField
        id={id('priority')}
        label={words.PRIORITY}
        value={entry.priority}
        options={PRIORITIES.map(value => ({value, label: titles[value]}))}
        onChange={priority => onChange({priority})}
      />
      {hasNotes && (
        <WordsField
          id={id('notes')}
          label={words.NOTES}
          error={error('notes')}
          value={entry.notes}
          onChange={notes => onChange({notes})}
        />
      )}
    </fieldset>
  );
}

/** The standard's words, while she has written none of her own. */
function Offered({
  entry,
  list,
  id,
  onChange,
}: EntryProps & {readonly id: string}) {
  const named = list.standards
    .codesIn(entry.standards)
    .flatMap(({standard}) => standard ?? []);
  const offer = offeredWords(named, list.standards);
  if (!offer || entry.objective.trim() !== '') return null;
  return (
    <div class="offer">
      <button
        type="button"
        class="link"
        onClick={() => {
          onChange({objective: offer.text});
          document.getElementById(id)?.focus();
        }}
      >
        {words.useWords(offer.text)}
      </button>
      <Licences of={offer.licences} />
    </div>
  );
}

/** Where it is saved with other grades or another subject than the class's. */
function Difference({entry, grades, subject, ownSubject}: EntryProps) {
  const text = dotted(
    entry.grades && entry.grades.join() !== grades.join()
      ? gradesTitle(entry.grades)
      : '',
    isSameName(ownSubject, subject) ? '' : ownSubject,
  );
  return text === '' ? null : <p class="hint">{words.savedAs(text)}</p>;
}
