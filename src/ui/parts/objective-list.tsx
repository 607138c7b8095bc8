/** Objectives as a list; each opens on its six areas, once it has an id. */
import type {GridRow} from '../../domain/grid';
import type {Screen} from '../screen';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import {gapWithoutId, rowLine} from '../words/month';

export function ObjectiveList({
  state,
  act,
  rows,
}: Screen & {readonly rows: readonly GridRow[]}) {
  return (
    <ul class="cards">
      {rows.map((row, index) => {
        const id = row.objectiveId;
        const lines = (
          <>
            <strong>{row.objective || row.standards.join(', ')}</strong>
            <span>
              {dotted(gradesTitle(row.grades), row.teacher, row.subject)}
            </span>
            <small>
              {id === null ? gapWithoutId(state.planner.canEdit) : rowLine(row)}
            </small>
          </>
        );
        return (
          <li key={id ?? index}>
            {id === null ? (
              <div class="card">{lines}</div>
            ) : (
              <button
                type="button"
                class="card"
                onClick={() => act.go({screen: 'objective', id})}
              >
                {lines}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
