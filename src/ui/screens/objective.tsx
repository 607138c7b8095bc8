/** One objective and its six areas: what supports it, and what is missing. */
import type {ObjectiveRow} from '../../contract/rows';
import {AREAS, type Area} from '../../domain/area';
import type {GridCell, GridRow} from '../../domain/grid';
import {isSameName, objective, objectiveRow} from '../lookup';
import {Confirmed, Primary} from '../parts/buttons';
import {FlagLine} from '../parts/flag-line';
import {Gone} from '../parts/gone';
import {ObjectiveCard} from '../parts/objective-card';
import {Page} from '../parts/page';
import {ShowButton} from '../parts/show-button';
import {newActivity} from '../place';
import {rememberedTeacher} from '../remembered';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {STATUSES} from '../words/choices';
import {dotted} from '../words/joined';
import {formatMinutes} from '../../domain/minutes';
import {went} from '../words/delivered';
import * as words from '../words/objective';

export function ObjectiveScreen(props: Screen & {readonly id: string}) {
  const {state, act, id} = props;
  const row = objectiveRow(state.view, id);
  if (!row) return <Gone {...props} />;
  const firstGap = AREAS.find(area => row.cells[area].state === 'empty');
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <>
          {state.planner.canEdit && (
            <Primary
              label={words.ADD_ACTIVITY}
              waiting={state.waiting}
              onPress={() =>
                act.go(
                  firstGap
                    ? {screen: 'suggestions', objectiveId: id, area: firstGap}
                    : newActivity(null, [id]),
                )
              }
            />
          )}
          <ShowButton {...props} table="Objectives" />
        </>
      }
    >
      <ObjectiveCard row={row} />
      <EditButton {...props} row={objective(state.view, id)} />
      <h2>{words.AREAS}</h2>
      <ul class="cells">
        {AREAS.map(area => (
          <li key={area}>
            <CellLine {...props} row={row} area={area} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function EditButton({
  state,
  act,
  row,
}: Screen & {readonly row: ObjectiveRow | undefined}) {
  const {planner, waiting} = state;
  if (!row || !planner.canEdit) return null;
  const edit = () => act.go({screen: 'editObjective', id: row.id});
  if (isSameName(row.teacher, rememberedTeacher(planner.who)))
    return (
      <button type="button" onClick={edit}>
        {words.EDIT}
      </button>
    );
  return (
    <Confirmed
      label={words.EDIT}
      question={words.editQuestion(row.teacher)}
      confirm={words.EDIT}
      waiting={waiting}
      onConfirm={edit}
    />
  );
}

function CellLine(
  props: Screen & {
    readonly id: string;
    readonly row: GridRow;
    readonly area: Area;
  },
) {
  const {state, act, id, row, area} = props;
  const cell = row.cells[area];
  const title = AREA_TITLES[area];
  return (
    <>
      <h3>{title}</h3>
      <State cell={cell} />
      <Activities {...props} cell={cell} />
      {state.planner.canEdit && (
        <button
          type="button"
          class="link add"
          aria-label={words.addTo(title)}
          onClick={() =>
            act.go(
              cell.state === 'empty'
                ? {screen: 'suggestions', objectiveId: id, area}
                : newActivity(area, [id]),
            )
          }
        >
          {words.ADD}
        </button>
      )}
      {cell.state === 'not expected' && (
        <p class="hint">{words.notExpected(row.grades)}</p>
      )}
    </>
  );
}

function State({cell}: {readonly cell: GridCell}) {
  const {sign, word} = words.STATES[cell.state];
  return (
    <span class={`state ${cell.state.replace(' ', '-')}`}>
      <span aria-hidden="true">{sign}</span>{' '}
      {dotted(word, cell.minutes > 0 ? formatMinutes(cell.minutes) : '')}
    </span>
  );
}

function Activities({act, cell, state}: Screen & {readonly cell: GridCell}) {
  if (cell.activities.length === 0) return null;
  return (
    <ul>
      {cell.activities.map(
        ({id, activity, partner, when, status, delivered}) => (
          <li key={id ?? activity}>
            <button
              type="button"
              class="link"
              disabled={id === null}
              onClick={() => id && act.go({screen: 'editActivity', id})}
            >
              {activity}
            </button>{' '}
            <small>
              {dotted(partner, when, STATUSES[status], went(delivered))}
            </small>
            <FlagLine view={state.view} id={id} />
          </li>
        ),
      )}
    </ul>
  );
}
