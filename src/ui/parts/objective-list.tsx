/** Objectives as a list; each opens on its six areas, once it has an id. */
import type {GridRow} from '../../domain/grid';
import type {Screen} from '../screen';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import {GAP_WITHOUT_ID, rowLine} from '../words/month';

export function ObjectiveList({
  act,
  rows,
}: Screen & {readonly rows: readonly GridRow[]}) {
  return (
    <ul class="cards">
      {rows.map((row, index) => {
        const id = row.objectiveId;
        const words = (
          <>
            <strong>{row.objective || row.standards.join(', ')}</strong>
            <span>
              {dotted(gradesTitle(row.grades), row.teacher, row.subject)}
            </span>
            <small>{id === null ? GAP_WITHOUT_ID : rowLine(row)}</small>
          </>
        );
        return (
          <li key={id ?? index}>
            {id === null ? (
              <div class="card">{words}</div>
            ) : (
              <button
                type="button"
                class="card"
                onClick={() => act.go({screen: 'objective', id})}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
