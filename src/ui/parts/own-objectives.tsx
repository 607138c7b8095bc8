/** One teacher's objectives of the month, with who already supports them. */
import type {ObjectiveRow} from '../../contract/rows';
import {AREAS} from '../../domain/area';
import {gridRowsOf, objectiveRow, objectivesOf} from '../lookup';
import {newOperation} from '../operation';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import * as words from '../words/objectives';
import {Confirmed} from './buttons';
import {ObjectiveList} from './objective-list';

export function OwnObjectives(props: Screen & {readonly teacher: string}) {
  const {state, teacher} = props;
  const {view} = state;
  const own = objectivesOf(view, teacher);
  const typed = gridRowsOf(view, teacher).filter(
    row => row.objectiveId === null,
  );
  const count = own.length + typed.length;
  if (teacher.trim() === '') return null;
  return (
    <section>
      <h2>{words.ownTitle(teacher, view.month, count)}</h2>
      {count === 0 && <p class="empty">{words.nobody(teacher, view.month)}</p>}
      {own.length > 0 && (
        <ul class="cards">
          {own.map(row => (
            <li key={row.id} class="card">
              <strong>{row.objective || row.standards}</strong>
              <span>
                {dotted(gradesTitle(row.grades), row.subject, row.standards)}
              </span>
              <Support {...props} id={row.id} />
              <RowButtons {...props} row={row} />
            </li>
          ))}
        </ul>
      )}
      {typed.length > 0 && <ObjectiveList {...props} rows={typed} />}
    </section>
  );
}

/** Each activity that supports an objective, with its area and its time. */
function Support({state, id}: Screen & {readonly id: string}) {
  const cells = objectiveRow(state.view, id)?.cells;
  const activities = AREAS.flatMap(area =>
    (cells?.[area].activities ?? []).map(activity => ({...activity, area})),
  );
  if (activities.length === 0) return <small>{words.UNSUPPORTED}</small>;
  return (
    <ul class="support" aria-label={words.supportedBy}>
      {activities.map(({id: key, area, activity, when, partner}) => (
        <li key={`${area} ${key}`}>
          {AREA_TITLES[area]}: {dotted(activity, partner, when)}
        </li>
      ))}
    </ul>
  );
}

function RowButtons({state, act, row}: Screen & {readonly row: ObjectiveRow}) {
  const operation = newOperation();
  const remove = () =>
    act.report({
      name: 'removeRow',
      argument: {operation, table: 'Objectives', id: row.id, base: row},
      label: words.REMOVING,
      said: () => ({
        text: words.removed(row.objective || row.standards),
        tone: 'done',
        undo: operation,
      }),
    });
  return (
    <div class="buttons">
      <button
        type="button"
        aria-label={`${words.EDIT}: ${row.objective || row.standards}`}
        onClick={() => act.go({screen: 'editObjective', id: row.id})}
      >
        {words.EDIT}
      </button>
      <Confirmed
        label={words.REMOVE}
        question={words.REMOVE_QUESTION}
        isDanger
        waiting={state.waiting}
        onConfirm={() => void remove()}
      />
    </div>
  );
}
