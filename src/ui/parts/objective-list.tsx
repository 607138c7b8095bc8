/** Objectives as a list; each opens on its six areas. */
import {objectiveRow} from '../lookup';
import type {Screen} from '../screen';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import {rowLine} from '../words/month';

export function ObjectiveList({
  state,
  act,
  ids,
}: Screen & {readonly ids: readonly (string | null)[]}) {
  return (
    <ul class="cards">
      {ids.map(id => {
        const row = id === null ? undefined : objectiveRow(state.view, id);
        if (!row || id === null) return null;
        return (
          <li key={id}>
            <button
              type="button"
              class="card"
              onClick={() => act.go({screen: 'objective', id})}
            >
              <strong>{row.objective || row.standards.join(', ')}</strong>
              <span>
                {dotted(gradesTitle(row.grades), row.teacher, row.subject)}
              </span>
              <small>{rowLine(row)}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
