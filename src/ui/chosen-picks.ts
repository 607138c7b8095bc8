/** What a person makes of the smallest set: which gaps to close, which picks to keep. */
import type {MonthView} from '../contract/month';
import type {NewActivity} from '../contract/saves';
import type {
  CellName,
  GapName,
  Pick,
  SmallestSet,
} from '../domain/smallest-set/answer';
import {AREAS, type Area} from '../domain/area';
import {isSameName} from './lookup';
import {sendable} from './sendable-draft';

export interface OpenGap extends CellName {
  /** Whether the month has an idea for it: it closes once that is planned. */
  readonly hasIdea: boolean;
}

/** The month's gaps that something can be planned for, worst first. */
export function openGaps(view: MonthView): readonly OpenGap[] {
  const ideas = new Set(
    view.activities
      .filter(({status}) => status === 'Idea')
      .flatMap(({area, objectiveIds}) =>
        objectiveIds.map(objectiveId => keyOf({objectiveId, area})),
      ),
  );
  return view.coverage.gaps.flatMap(({objectiveId, area}) => {
    if (objectiveId === null) return [];
    const gap = {objectiveId, area};
    return [{...gap, hasIdea: ideas.has(keyOf(gap))}];
  });
}

/** Those that have gaps, in order, and how many. */
export function areasOf(
  gaps: readonly GapName[],
): readonly {readonly area: Area; readonly count: number}[] {
  return AREAS.map(area => ({
    area,
    count: gaps.filter(gap => gap.area === area).length,
  })).filter(({count}) => count > 0);
}

/** Of all gaps the part that these picks close together. */
export function closedBy(picks: readonly Pick[]): ReadonlySet<string> {
  return new Set(picks.flatMap(({closes}) => closes.map(keyOf)));
}

/** The gaps that stay open, for each reason those of one area together. */
export function leftOpen(
  {picks, left}: SmallestSet,
  kept: readonly Pick[],
  leftOut: string,
): readonly {readonly reason: string; readonly gaps: readonly GapName[]}[] {
  const closed = closedBy(kept);
  const undone = picks
    .filter(pick => !kept.includes(pick))
    .flatMap(({closes}) => closes)
    .filter(cell => !closed.has(keyOf(cell)));
  const reasons = new Map<string, Map<string, GapName>>();
  for (const gap of [
    ...undone.map(cell => ({...cell, reason: leftOut})),
    ...left,
  ]) {
    const gaps = reasons.get(gap.reason) ?? new Map<string, GapName>();
    reasons.set(gap.reason, gaps.set(keyOf(gap), gap));
  }
  return [...reasons].map(([reason, gaps]) => ({
    reason,
    gaps: [...gaps.values()],
  }));
}

/** Those that are in the month as rows that it did not have before. */
export function picksThere(
  picks: readonly Pick[],
  before: MonthView,
  now: MonthView,
): readonly Pick[] {
  const known = new Set(before.activities.map(({id}) => id));
  const come = now.activities.filter(({id}) => !known.has(id));
  return picks.filter(pick => {
    const {area, activity} = sendable(draftOf(now.month, pick));
    return come.some(
      row =>
        row.area === area &&
        isSameName(row.activity, activity) &&
        pick.closes.every(({objectiveId}) =>
          row.objectiveIds.includes(objectiveId),
        ),
    );
  });
}

/** As rows of the month that do not count before somebody plans them. */
export function drafts(
  month: string,
  picks: readonly Pick[],
): readonly NewActivity[] {
  return picks.map(pick => draftOf(month, pick));
}

function draftOf(
  month: string,
  {area, activity, closes, why, alignment, partner, ...course}: Pick,
): NewActivity {
  return {
    month,
    area,
    activity,
    objectiveIds: closes.map(({objectiveId}) => objectiveId),
    why,
    alignment,
    partner,
    when: course.when,
    startDate: course.startDate,
    endDate: course.endDate,
    sessions: course.sessions,
    minutesPerSession: course.minutesPerSession,
    status: 'Idea',
  };
}

function keyOf({objectiveId, area}: GapName): string {
  return `${area} ${objectiveId}`;
}
