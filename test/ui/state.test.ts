import type {PlannerView} from '../../src/contract/planner';
import {selectedPlace, type Place} from '../../src/ui/place';
import {here, next, type State, type Step} from '../../src/ui/state';

const VIEW = {month: '2026-10'} as PlannerView['view'];
const PLANNER = {
  who: 'Ms. Alves',
  notices: [],
  view: VIEW,
} as Partial<PlannerView> as PlannerView;
const CHANGES: Place = {screen: 'changes'};

function after(...steps: readonly Step[]): State {
  return steps.reduce(
    (state: State | null, step) => next(state, step),
    next(null, {kind: 'opened', planner: PLANNER}),
  )!;
}

test('the planner opens at home', () => {
  expect(here(after())).toEqual({screen: 'month'});
});

test('back leads where one came from, and never out of the planner', () => {
  const gone = after({kind: 'go', place: CHANGES});
  expect(here(gone)).toEqual(CHANGES);
  expect(here(next(gone, {kind: 'back'})!)).toEqual({screen: 'month'});
  expect(after({kind: 'back'}, {kind: 'back'}).places).toEqual([
    {screen: 'month'},
  ]);
});

test('a result line does not follow to the next screen, but stays on the way back', () => {
  const said = {text: 'Saved.', tone: 'done'} as const;
  expect(after({kind: 'said', said}, {kind: 'go', place: CHANGES}).said).toBe(
    null,
  );
  expect(
    after({kind: 'go', place: CHANGES}, {kind: 'said', said}, {kind: 'back'})
      .said,
  ).toEqual(said);
});

test('opening once more keeps the place', () => {
  const state = after(
    {kind: 'go', place: CHANGES},
    {kind: 'opened', planner: {...PLANNER, who: 'Mr. Lee'}},
  );
  expect(here(state)).toEqual(CHANGES);
  expect(state.planner.who).toBe('Mr. Lee');
});

test('the same notice is told once', () => {
  const notice = 'The Grid tab does not show it yet.';
  const state = after({kind: 'noticed', notice}, {kind: 'noticed', notice});
  expect(state.planner.notices).toEqual([notice]);
});

test('an empty Grid cell opens what could fill it, a filled one its objective', () => {
  const cell = {
    kind: 'cell',
    month: '2026-10',
    objectiveId: 'OBJ-AAAAAA',
    area: 'familyLiteracy',
  } as const;
  expect(selectedPlace(cell, true)).toEqual({
    screen: 'suggestions',
    objectiveId: 'OBJ-AAAAAA',
    area: 'familyLiteracy',
  });
  expect(selectedPlace(cell, false)).toEqual({
    screen: 'objective',
    id: 'OBJ-AAAAAA',
  });
});
