/** What one does most from the Month screen: two buttons in one row, by role; and what else there is. */
import {newActivity} from '../place';
import {role, type Role} from '../role';
import type {Screen} from '../screen';
import {SET_UP} from '../words/notices';
import * as words from '../words/month';
import {reviewCoverage} from '../review-coverage';
import {Primary} from './buttons';
import {unlessWaiting} from './unless-waiting';

type Task = 'objectives' | 'activity' | 'coverage';

const TASKS: {readonly [role in Role]: readonly Task[]} = {
  teacher: ['objectives', 'activity'],
  staff: ['activity', 'objectives'],
  principal: ['coverage', 'activity'],
};

export function MonthButtons({state, act}: Screen) {
  const {planner, view, waiting} = state;
  if (!planner.isSetUp)
    return (
      <Primary
        label={SET_UP}
        waiting={waiting}
        onPress={() => act.go({screen: 'setUp'})}
      />
    );
  const isEmpty = view.grid.rows.length === 0;
  const tasks: {readonly [task in Task]: [string, () => void]} = {
    objectives: [
      isEmpty ? words.ADD_FIRST : words.ADD_OBJECTIVES,
      () => act.go({screen: 'objectives'}),
    ],
    activity: [words.ADD_ACTIVITY, () => act.go(newActivity())],
    coverage: [words.REVIEW_COVERAGE, () => void reviewCoverage({state, act})],
  };
  const [first, ...others] = isEmpty
    ? (['objectives'] as const)
    : TASKS[role() ?? 'teacher'];
  return (
    <>
      <Primary
        label={tasks[first!][0]}
        waiting={waiting}
        onPress={tasks[first!][1]}
      />
      {others.map(task => (
        <button
          key={task}
          type="button"
          {...unlessWaiting(waiting !== null, tasks[task][1])}
        >
          {tasks[task][0]}
        </button>
      ))}
    </>
  );
}

/** Where the Grid tab shows another month, or lacks the ids that it gives to what was typed in the sheet. */
export function ShowGrid({state, act}: Screen) {
  const {planner, view, waiting} = state;
  const {month} = view;
  const lacksIds = view.grid.rows.some(row => row.objectiveId === null);
  if (planner.gridMonth === month && !lacksIds) return null;
  const show = async () => {
    const outcome = await act.report({
      name: 'buildGrid',
      argument: {month},
      label: words.WRITING,
      said: () => ({text: words.gridShown(month), tone: 'done'}),
    });
    if (!outcome?.done) return;
    act.know({gridMonth: month});
    if (lacksIds) await act.lookAgain(month);
  };
  return (
    <button
      type="button"
      class="link"
      {...unlessWaiting(waiting !== null, () => void show())}
    >
      {words.showGrid(month)}
    </button>
  );
}

/** For those who have no button for it in sight. */
export function AddObjectives({state, act}: Screen) {
  if (role() !== 'principal' || !state.planner.canEdit) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => act.go({screen: 'objectives'})}
    >
      {words.ADD_OBJECTIVES}
    </button>
  );
}
