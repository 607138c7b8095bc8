import type {MonthView} from '../../src/contract/month';
import type {ObjectiveRow} from '../../src/contract/rows';
import {AREAS, type Area} from '../../src/domain/area';
import type {CellState} from '../../src/domain/grid';
import {carriedObjectives, isDue} from '../../src/ui/carried-objectives';

interface Given extends Partial<ObjectiveRow> {
  readonly id: string;
  readonly cells?: {readonly [area in Area]?: CellState};
}

function view(rows: readonly Given[]): MonthView {
  return {
    objectives: rows.map(row => ({
      teacher: 'Ms. Alves',
      standards: '',
      objective: '',
      ...row,
    })),
    grid: {
      rows: rows.map(({id, cells = {}}) => ({
        objectiveId: id,
        cells: Object.fromEntries(
          AREAS.map(area => [area, {state: cells[area] ?? 'empty'}]),
        ),
      })),
    },
  } as unknown as MonthView;
}

const due = (before: readonly Given[], now: readonly Given[] = []) =>
  carriedObjectives(view(before), view(now), 'ms. alves')
    .filter(isDue)
    .map(({row}) => row.id);

test('what no activity supported is carried over, what one did is not', () => {
  expect(
    due([
      {id: 'A'},
      {id: 'B', cells: {familyLiteracy: 'thin'}},
      {id: 'C', cells: {healthWellness: 'strong'}},
      {id: 'D', cells: {earlyChildhood: 'not expected'}},
    ]),
  ).toEqual(['A', 'D']);
});

test('what stands in this month already is not carried over again', () => {
  const october = [
    {id: 'A', standards: '3.NF.1', objective: 'Fractions'},
    {id: 'B', standards: '3.NF.1', objective: 'Number lines'},
  ];
  const november = [{id: 'X', standards: '3.nf.1 ', objective: 'fractions'}];
  expect(due(october, november)).toEqual(['B']);
});

test('other teachers keep theirs', () => {
  expect(due([{id: 'A', teacher: 'Mr. Lee'}, {id: 'B'}])).toEqual(['B']);
});
