/** What a change would do to a month's coverage, balance and load: worked out in memory, nothing is saved. */
import {AREAS, type Area} from '../area';
import {balance} from '../balance';
import {type Cells, cellsOf, has} from '../cells';
import type {Activity} from '../plan';
import {type Load, partnerLoad, plannedMinutes} from '../partner-load';
import {partnerKey} from '../partner';
import {settled} from '../settled';
import {tally} from '../tally';
import {type Change, changed} from './change';
import type {PartnerFigures} from './partner-figures';
import {type Asked, type MonthPlan, monthPlan} from './month-plan';

export type {Asked};

export interface Outcome {
  readonly expected: number;
  readonly covered: number;
  readonly strong: number;
  readonly confirmed: number;
  readonly delivered: number;
  /** Total minutes. */
  readonly minutes: number;
  /** Null where there are no minutes. */
  readonly balance: number | null;
  /** Over how many areas the minutes spread. */
  readonly areasUsed: number;
  /** Always the six, in order. */
  readonly areas: readonly {
    readonly area: Area;
    readonly expected: number;
    readonly covered: number;
    readonly strong: number;
    readonly minutes: number;
  }[];
  /** In the order of the report, then those that only a change names. */
  readonly partners: readonly ({readonly partner: string} & Load)[];
}

/** An expected cell, by the place of its row in the grid. */
export interface PlacedCell {
  readonly row: number;
  readonly area: Area;
}

export interface WhatIf {
  readonly before: Outcome;
  readonly after: Outcome;
  /** Expected cells that would become empty, and those that would be covered; in the order of the grid. */
  readonly opened: readonly PlacedCell[];
  readonly closed: readonly PlacedCell[];
}

/** @param changes one after the other */
export function whatIf(report: Asked, changes: readonly Change[]): WhatIf {
  const plan = monthPlan(report);
  const after = {
    ...plan,
    activities: changes.reduce(
      (activities, change) => changed(activities, change, plan.month),
      plan.activities,
    ),
  };
  return {
    before: outcome(plan, report.partners),
    after: outcome(after, report.partners),
    opened: lost(plan, after),
    closed: lost(after, plan),
  };
}

function outcome(
  plan: MonthPlan,
  partners: readonly PartnerFigures[],
): Outcome {
  const tallies = tally(plan, cellsOf(plan), plan.month);
  const {expected, covered, strong, confirmed, delivered} = tallies.whole;
  const areas = AREAS.map((area, index) => {
    const {expected, covered, strong, minutes} = tallies.areas[index]!;
    return {area, expected, covered, strong, minutes: settled(minutes)};
  });
  const minutes = areas.map(({minutes}) => minutes);
  return {
    expected,
    covered,
    strong,
    confirmed,
    delivered,
    minutes: settled(tallies.whole.minutes),
    balance: balance(minutes),
    areasUsed: minutes.filter(some => some > 0).length,
    areas,
    partners: loads(plan, partners),
  };
}

function loads(
  {month, activities}: MonthPlan,
  known: readonly PartnerFigures[],
): Outcome['partners'] {
  const minutes = plannedMinutes(activities, month);
  const planned = (name: string) => minutes.get(partnerKey(name)) ?? 0;
  return [
    ...known.map(({partner, agreedMinutes}) => ({
      partner,
      ...partnerLoad(
        planned(partner),
        agreedMinutes === null ? null : agreedMinutes / 60,
      ),
    })),
    ...newPartners(activities, known).map(partner => ({
      partner,
      ...partnerLoad(planned(partner), null),
    })),
  ];
}

function newPartners(
  activities: readonly Activity[],
  known: readonly PartnerFigures[],
): readonly string[] {
  const keys = new Set(['', ...known.map(({partner}) => partnerKey(partner))]);
  return activities.flatMap(({partner}) => {
    const key = partnerKey(partner);
    if (keys.has(key)) return [];
    keys.add(key);
    return partner;
  });
}

/** Expected cells that are covered in the one and not in the other. */
function lost(from: MonthPlan, to: MonthPlan): readonly PlacedCell[] {
  const had = cellsOf(from);
  const left = cellsOf(to);
  const isCovered = (cells: Cells, row: number, area: number) =>
    has(cells.expected, row, area) && has(cells.covered, row, area);
  return from.objectives.flatMap((_, row) =>
    AREAS.filter(
      (_, area) => isCovered(had, row, area) && !isCovered(left, row, area),
    ).map(area => ({row, area})),
  );
}
