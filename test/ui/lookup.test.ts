import type {MonthView} from '../../src/contract/month';
import type {ObjectiveRow} from '../../src/contract/rows';
import type {Area} from '../../src/domain/area';
import {
  gapCards,
  gridRowsOf,
  isSameName,
  nearestFirst,
  nextGap,
  objectivesOf,
} from '../../src/ui/lookup';

const row = (id: string, teacher: string, ...grades: string[]) =>
  ({id, teacher, grades}) as Partial<ObjectiveRow> as ObjectiveRow;

const gap = (objectiveId: string | null, area: Area) => ({objectiveId, area});

function view(part: {
  objectives?: readonly ObjectiveRow[];
  gaps?: readonly object[];
}): MonthView {
  return {
    objectives: part.objectives ?? [],
    grid: {rows: part.objectives ?? []},
    coverage: {gaps: part.gaps ?? []},
  } as unknown as MonthView;
}

test('a name is the same however it was typed', () => {
  expect(isSameName('Ms.  Alves ', 'ms. alves')).toBe(true);
  expect(isSameName('Ms. Alves', 'Mr. Alves')).toBe(false);
});

test('nobody has the objectives of everybody', () => {
  const month = view({objectives: [row('OBJ-A', '', '3')]});
  expect(objectivesOf(month, ' ')).toEqual([]);
  expect(gridRowsOf(month, ' ')).toEqual([]);
});

test('the next gap stays in the area while that has one', () => {
  const month = view({
    gaps: [gap('OBJ-A', 'healthWellness'), gap('OBJ-B', 'familyLiteracy')],
  });
  expect(nextGap(month, 'familyLiteracy')?.objectiveId).toBe('OBJ-B');
  expect(nextGap(month, 'earlyChildhood')?.objectiveId).toBe('OBJ-A');
});

test('a gap of an objective without an id can not be filled yet', () => {
  expect(nextGap(view({gaps: [gap(null, 'healthWellness')]}), null)).toBeNull();
});

test('the empty areas of one objective are one card where one reason holds for all', () => {
  const gaps = [
    {...gap('OBJ-A', 'healthWellness'), reason: 'open'},
    {...gap('OBJ-B', 'familyLiteracy'), reason: 'open'},
    {...gap('OBJ-A', 'familyLiteracy'), reason: 'open'},
    {...gap('OBJ-A', 'earlyChildhood'), reason: 'new'},
    {...gap(null, 'healthWellness'), reason: 'open'},
    {...gap(null, 'healthWellness'), reason: 'open'},
  ];
  const cards = gapCards(view({gaps}).coverage.gaps);
  expect(cards.map(card => card.map(({area}) => area))).toEqual([
    ['healthWellness', 'familyLiteracy'],
    ['familyLiteracy'],
    ['earlyChildhood'],
    ['healthWellness'],
    ['healthWellness'],
  ]);
});

test('objectives that share a grade come first', () => {
  const rows = [row('A', '', '5'), row('B', '', '3', '4'), row('C', '', '3')];
  expect(nearestFirst(rows, ['3']).map(({id}) => id)).toEqual(['B', 'C', 'A']);
});
