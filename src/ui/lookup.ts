/** Finding things in a month's view. */
import type {MonthView} from '../contract/month';
import type {ActivityRow, ObjectiveRow} from '../contract/rows';
import type {Area} from '../domain/area';
import type {Gap} from '../domain/coverage';
import type {GridRow} from '../domain/grid';

export function objectiveRow(
  view: {readonly grid: {readonly rows: readonly GridRow[]}},
  id: string,
): GridRow | undefined {
  return view.grid.rows.find(row => row.objectiveId === id);
}

export function objective(
  view: MonthView,
  id: string,
): ObjectiveRow | undefined {
  return view.objectives.find(row => row.id === id);
}

export function activity(view: MonthView, id: string): ActivityRow | undefined {
  return view.activities.find(row => row.id === id);
}

/** Whether two names are the same person's, however typed. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The objectives of one teacher, in sheet order. */
export function objectivesOf(
  view: MonthView,
  teacher: string,
): readonly ObjectiveRow[] {
  return teacher.trim() === ''
    ? []
    : view.objectives.filter(row => isSameName(row.teacher, teacher));
}

/** The same as the grid has them: also those that were typed in the sheet and have no id yet. */
export function gridRowsOf(
  view: MonthView,
  teacher: string,
): readonly GridRow[] {
  return teacher.trim() === ''
    ? []
    : view.grid.rows.filter(row => isSameName(row.teacher, teacher));
}

/** The worst gap in the same area, else the worst of all; null where none is left. */
export function nextGap(
  view: MonthView,
  area: Area | null,
): (Gap & {readonly objectiveId: string}) | null {
  const open = view.coverage.gaps.filter(hasId);
  return open.find(gap => gap.area === area) ?? open[0] ?? null;
}

/** Those of one objective that stand where they do for the same reason together; one without an id alone. */
export function gapCards(
  gaps: readonly Gap[],
): readonly (readonly [Gap, ...Gap[]])[] {
  const cards = new Map<string, [Gap, ...Gap[]]>();
  gaps.forEach((gap, index) => {
    const key = `${gap.objectiveId ?? index} ${gap.reason}`;
    const card = cards.get(key);
    if (card) card.push(gap);
    else cards.set(key, [gap]);
  });
  return [...cards.values()];
}

function hasId(gap: Gap): gap is Gap & {readonly objectiveId: string} {
  return gap.objectiveId !== null;
}

/** The month's objectives that share a grade with these, then the others; each group in sheet order. */
export function nearestFirst(
  rows: readonly ObjectiveRow[],
  grades: readonly string[],
): readonly ObjectiveRow[] {
  const near = (row: ObjectiveRow) =>
    row.grades.some(grade => grades.includes(grade));
  return [...rows.filter(near), ...rows.filter(row => !near(row))];
}
