/** A school in October 2026 and its bank, as tests of the smallest set write them. */
import {commonCore} from '../../../src/data/common-core';
import {catalogueOf} from '../../../src/domain/catalogue';
import type {BankActivity} from '../../../src/domain/bank';
import {monthOf} from '../../../src/domain/month';
import type {CellName} from '../../../src/domain/smallest-set/answer';
import {smallestSet} from '../../../src/domain/smallest-set/smallest-set';
import {readBankTable} from '../../../src/sheet/bank-reader';
import {ACTIVITY_BANK} from '../../../src/sheet/reference-tabs';
import {readTable} from '../../../src/sheet/table';
import {type TypedRow, type TypedTabs, read} from '../../sheet/school';

export const OCTOBER = monthOf(2026, 10);

const AREAS = [
  'Academic enrichment',
  'Family literacy',
  'Behavioral supports',
  'Health and wellness',
  'Family engagement',
  'Early childhood',
];

/** Family literacy alone is asked of every grade, so that each objective has one cell. */
const FAMILY_LITERACY_ONLY = ['PK', 'K', 1, 2, 3, 4, 5, 6, 7, 8].map(Grade => ({
  Grade,
  ...Object.fromEntries(
    AREAS.map(area => [area, area === 'Family literacy'] as const),
  ),
}));

const HEADERS = ACTIVITY_BANK.columns.map(({header}) => header);

/** Rows of the Activity bank tab, in Family literacy where they don't say. */
export function bank(...rows: readonly TypedRow[]): readonly BankActivity[] {
  const values = rows.map((row, index) => {
    const whole: TypedRow = {
      Area: 'Family literacy',
      'Bank ID': `BNK-${index + 1}`,
      ...row,
    };
    return HEADERS.map(header => whole[header] ?? '');
  });
  return readBankTable(
    readTable(ACTIVITY_BANK, [HEADERS, ...values]),
    catalogueOf(commonCore()),
  ).activities;
}

/** A grade 3 objective of the month. */
export function objective(id: string, row: TypedRow = {}): TypedRow {
  return {Month: '2026-10', Grade: '3', 'Objective ID': id, ...row};
}

export function find(
  tabs: TypedTabs,
  stock: readonly BankActivity[],
  {
    asked = null,
    from = '',
  }: {readonly asked?: readonly CellName[] | null; readonly from?: string} = {},
) {
  const {plan} = read({expectedAreas: FAMILY_LITERACY_ONLY, ...tabs});
  return smallestSet(plan, stock, OCTOBER, {today: '2026-09-20', from}, asked);
}

/** The titles of the picks, each with the objectives that it closes. */
export function told({picks}: ReturnType<typeof find>): readonly string[] {
  return picks.map(
    ({activity, closes}) =>
      `${activity}: ${closes.map(({objectiveId}) => objectiveId).join(' ')}`,
  );
}
