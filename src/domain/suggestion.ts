/** Ideas for one gap: what the bank and earlier months hold for its area, each idea once. */
import type {Area} from './area';
import {type BankActivity, ideaKey, timesUsed} from './bank';
import {type BankTag, objectiveTags} from './bank-tag';
import {type Grade, inOrder} from './grade';
import type {Month} from './month';
import type {Activity, Objective, Plan} from './plan';
import {counts} from './status';

/** One time that the idea was planned, and what it was for. */
export interface Use {
  readonly activity: Activity;
  readonly month: Month;
  readonly objectives: readonly Objective[];
  readonly tags: readonly BankTag[];
}

export interface Idea {
  /** As it was written last. */
  readonly activity: string;
  /** Null where the bank does not have it. */
  readonly bank: BankActivity | null;
  /** In earlier months, the newest first; none where it is new. */
  readonly uses: readonly Use[];
  /** Those of the bank, or of the classes it was planned for; none where it suits all. */
  readonly grades: readonly Grade[];
  /** In any month. */
  readonly timesUsed: number;
  /** Whether this month has it for others. */
  readonly isOnPlan: boolean;
  /** The row of this month that plans it for others, or has it as an idea; null where none with an id does. */
  readonly onPlan: Activity | null;
}

/**
 * What could fill the cell of an objective in an area.
 *
 * Only what counted in earlier months, and nothing that this month has for the objective already, not even
 * as an idea or cancelled. What stands twice is one idea: its newest use, and the bank's first row.
 */
export function ideas(
  plan: Plan,
  bank: readonly BankActivity[],
  objective: Objective,
  area: Area,
): readonly Idea[] {
  const {month} = objective;
  if (month === null) return [];
  const uses = usesByIdea(plan, area, month);
  const stock = new Map<string, BankActivity>();
  for (const row of bank) {
    const key = ideaKey(area, row.activity);
    if (row.area === area && row.activity !== '' && !stock.has(key))
      stock.set(key, row);
  }
  const ofMonth = plan.activities.filter(each => each.month === month);
  const taken = plannedFor(ofMonth, objective, area);
  const times = timesUsed(plan.activities);
  const onPlan = timesUsed(ofMonth);
  const standing = standingFor(ofMonth, area);
  return [...new Set([...uses.keys(), ...stock.keys()])]
    .filter(key => !taken.has(key))
    .map(key => ({
      ...idea(uses.get(key) ?? [], stock.get(key) ?? null),
      timesUsed: times.get(key) ?? 0,
      isOnPlan: onPlan.has(key),
      onPlan: standing.get(key) ?? null,
    }));
}

function idea(uses: readonly Use[], bank: BankActivity | null) {
  const classes = uses.flatMap(({objectives}) =>
    objectives.flatMap(({grades}) => grades),
  );
  return {
    // What nobody used is in the bank.
    activity: (uses[0] ? uses[0].activity : bank!).activity,
    bank,
    uses,
    grades: bank ? bank.grades : inOrder(classes),
  };
}

/** Another row that has the same idea for one of the same objectives; undefined where there is none. */
export function twinOf(
  activities: readonly Activity[],
  id: string,
): Activity | undefined {
  const own = activities.find(activity => activity.id === id);
  if (!own || own.area === null) return undefined;
  const {area, month, objectiveIds} = own;
  const key = ideaKey(area, own.activity);
  return activities.find(
    other =>
      other !== own &&
      other.area === area &&
      other.month === month &&
      other.status !== 'Cancelled' &&
      other.objectiveIds.some(each => objectiveIds.includes(each)) &&
      ideaKey(area, other.activity) === key,
  );
}

function usesByIdea(
  {activities, objectives}: Plan,
  area: Area,
  before: Month,
): ReadonlyMap<string, readonly Use[]> {
  const byId = new Map(
    objectives.flatMap(each => (each.id === null ? [] : [[each.id, each]])),
  );
  const found = new Map<string, Use[]>();
  for (const activity of activities) {
    const {month, status} = activity;
    if (activity.area !== area || month === null || month >= before) continue;
    if (activity.activity === '' || !counts(status)) continue;
    const linked = activity.objectiveIds
      .flatMap(id => byId.get(id) ?? [])
      .filter(each => each.month === month);
    const key = ideaKey(area, activity.activity);
    const uses = found.get(key) ?? [];
    found.set(key, uses);
    uses.push({
      activity,
      month,
      objectives: linked,
      tags: linked.flatMap(objectiveTags),
    });
  }
  for (const uses of found.values())
    uses.sort(
      (one, other) =>
        compared(other.month, one.month) ||
        other.activity.row - one.activity.row,
    );
  return found;
}

/** By `ideaKey`: what this month has for the objective, whatever its status. */
function plannedFor(
  ofMonth: readonly Activity[],
  {id}: Objective,
  area: Area,
): ReadonlySet<string> {
  return new Set(
    ofMonth
      .filter(
        activity =>
          activity.area === area &&
          id !== null &&
          activity.objectiveIds.includes(id),
      )
      .map(({activity}) => ideaKey(area, activity)),
  );
}

/** By `ideaKey`: the first row that an objective can be added to, what counts before mere ideas. */
function standingFor(
  ofMonth: readonly Activity[],
  area: Area,
): ReadonlyMap<string, Activity> {
  const standing = new Map<string, Activity>();
  for (const activity of ofMonth) {
    const {id, status} = activity;
    if (id === null || activity.area !== area || status === 'Cancelled')
      continue;
    const key = ideaKey(area, activity.activity);
    const before = standing.get(key);
    if (!before || (counts(status) && !counts(before.status)))
      standing.set(key, activity);
  }
  return standing;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
