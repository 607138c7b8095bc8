/** Which objectives an activity supports: the one it was opened for on top, others of the month to tick. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {ObjectiveRow} from '../../contract/rows';
import {nearestFirst, objectiveRow} from '../lookup';
import * as words from '../words/activity';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import {noObjectives} from '../words/month';
import {ObjectiveCard} from './objective-card';

/** More would be a wall; the filter finds the rest. */
const SHOWN = 30;

interface Picking {
  readonly view: MonthView;
  /** The objective that the form was opened for. */
  readonly lead: string | undefined;
  /** Whether the activity is yet to be added. */
  readonly isNew: boolean;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function ObjectivePicker(props: Picking) {
  const {view, lead, chosen, isNew} = props;
  const row = lead === undefined ? undefined : objectiveRow(view, lead);
  const isLed = row !== undefined && chosen.includes(lead!);
  const others = chosen.filter(id => !isLed || id !== lead);
  // What was ticked for her, and not by her, is in sight from the start.
  const [hadOthers] = useState(isNew && isLed && others.length > 0);
  return (
    <>
      {isLed && (
        <section aria-label={words.ANSWERS}>
          <ObjectiveCard row={row} />
        </section>
      )}
      {isLed ? (
        <details open={hadOthers}>
          <summary>{words.alsoTitle(others.length)}</summary>
          <List {...props} lead={lead} />
        </details>
      ) : (
        <section>
          <h2>{words.WHICH}</h2>
          {chosen.length === 0 && <p class="hint">{words.NONE_CHOSEN}</p>}
          <List {...props} lead={undefined} />
        </section>
      )}
    </>
  );
}

function List({view, lead, chosen, onChange}: Picking) {
  const [filter, setFilter] = useState('');
  const grades = view.objectives.find(({id}) => id === lead)?.grades ?? [];
  const rows = nearestFirst(view.objectives, grades).filter(
    row => row.id !== lead,
  );
  const found = rows.filter(row => fits(row, filter));
  const shown = found.filter(
    (row, index) => index < SHOWN || chosen.includes(row.id),
  );
  const strangers = chosen.filter(
    id => !view.objectives.some(row => row.id === id),
  );
  const toggle = (id: string) =>
    onChange(
      chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id],
    );
  return (
    <div class="picker">
      <input
        type="search"
        aria-label={words.FILTER}
        placeholder={words.FILTER}
        value={filter}
        onInput={event => setFilter(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {shown.map(row => (
        <Tick
          key={row.id}
          isChosen={chosen.includes(row.id)}
          onToggle={() => toggle(row.id)}
          label={row.objective || row.standards}
          hint={dotted(gradesTitle(row.grades), row.teacher, row.subject)}
        />
      ))}
      {strangers.map(id => (
        <Tick
          key={id}
          isChosen
          onToggle={() => toggle(id)}
          label={words.notInMonth(id, view.month)}
          hint=""
        />
      ))}
      <p class="hint" role="status">
        {view.objectives.length === 0 && noObjectives(view.month)}
        {rows.length > 0 && shown.length === 0 && words.NOTHING_FOUND}
        {found.length > shown.length &&
          words.moreObjectives(found.length - shown.length)}
      </p>
    </div>
  );
}

function Tick({
  isChosen,
  onToggle,
  label,
  hint,
}: {
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly label: string;
  readonly hint: string;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}

/** Whether every word typed is somewhere in the objective, its codes or its class. */
function fits(row: ObjectiveRow, filter: string): boolean {
  const {objective, standards, teacher, subject, grades} = row;
  const text =
    `${objective} ${standards} ${teacher} ${subject} ${gradesTitle(grades)}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
