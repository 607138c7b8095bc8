/** What people ask of the sidebar, by chance, and how often. */
import {oneOf} from './chance';
import {KEEPER, type Makes, type Request} from './request';
import {
  addActivities,
  addActivity,
  editActivity,
  familyWords,
  removeRow,
  saveDelivered,
  saveObjectives,
} from './row-requests';
import {MONTH} from './school';

const OCTOBER = {month: MONTH};

function undoLast(): Request {
  return {
    functionName: 'undo',
    args: [{}],
    wish: {kind: 'undo', operation: null},
  };
}

export const undoing = (operation: string): Request => ({
  functionName: 'undo',
  args: [{operation}],
  wish: {kind: 'undo', operation},
});

const undoNamed: Makes = (sender, random) => {
  if (sender.operations.length === 0) return null;
  return undoing(oneOf(random, sender.operations));
};

const calling =
  (functionName: string, argument: unknown, kind: 'settle' | 'read'): Makes =>
  () => ({functionName, args: [argument], wish: {kind}});

/** Says where the month stands: Settings and the Log change, and no row. */
const saveMonthState: Makes = (sender, random) => ({
  functionName: 'saveMonthState',
  by: KEEPER,
  args: [
    {
      operation: `state-${sender.count}`,
      month: MONTH,
      state: oneOf(random, ['open', 'planning', 'review', 'closed']),
    },
  ],
  wish: {kind: 'settle'},
});

const publishMonth: Makes = () => ({
  functionName: 'publishMonth',
  by: KEEPER,
  args: [OCTOBER],
  wish: {kind: 'settle'},
});

export const openPlanner: Makes = calling('loadPlanner', {}, 'settle');

/** What draws a tab or counts a report takes as long as ten saves, so it is asked for less often. */
const KINDS: readonly (readonly [number, Makes])[] = [
  [12, editActivity],
  [8, addActivity],
  [2, addActivities],
  [6, saveObjectives],
  [2, familyWords],
  [6, removeRow],
  [5, saveDelivered],
  [4, undoLast],
  [6, undoNamed],
  [5, openPlanner],
  [1, calling('refreshTabs', OCTOBER, 'settle')],
  [1, calling('buildGrid', OCTOBER, 'settle')],
  [1, calling('writeCoverage', OCTOBER, 'settle')],
  [1, publishMonth],
  [2, saveMonthState],
  [1, calling('loadMonth', OCTOBER, 'read')],
  [2, calling('loadCoverage', OCTOBER, 'read')],
  [1, calling('loadReport', OCTOBER, 'read')],
];
const ALL = KINDS.flatMap(([weight, makes]) =>
  Array.from({length: weight}, () => makes),
);

export const requestOf: Makes = (sender, random) =>
  oneOf(random, ALL)(sender, random);

/** What tells that all is settled. */
export const LAST: readonly Makes[] = [
  calling('setUpPlanner', {}, 'settle'),
  openPlanner,
  addActivity,
  openPlanner,
  calling('loadCoverage', OCTOBER, 'read'),
];
