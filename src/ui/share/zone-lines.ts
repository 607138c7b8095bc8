/** A time zone as calendar files describe it (VTIMEZONE of RFC 5545, section 3.6.5). */

export interface Clocks {
  /** Of the zone: `America/New_York`. */
  readonly name: string;
  /** By how many minutes they are ahead of universal time, at an instant in milliseconds since 1970. */
  readonly offsetAt: (instant: number) => number;
}

/** When clocks are set anew: the minutes ahead of universal time until then, and from then on. */
interface Change {
  /** What clocks show at that moment before they are set, as if it were universal time. */
  readonly shown: Date;
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * What a calendar needs to tell the hours of a year and those around it. Clocks that are set by the same
 * rule each year, as ours are, are told by the rule; other changes one by one.
 */
export function zoneLines(clocks: Clocks, year: number): readonly string[] {
  const first = Date.UTC(year - 1, 0, 1);
  const changes = changesIn(clocks, first, Date.UTC(year + 2, 0, 1));
  const usual = clocks.offsetAt(first);
  const yearly = byRule(changes);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${clocks.name}`,
    ...(yearly ?? [
      ...partLines({shown: new Date(first), from: usual, to: usual}),
      ...changes.flatMap(change => partLines(change)),
    ]),
    'END:VTIMEZONE',
  ];
}

function changesIn(
  {offsetAt}: Clocks,
  first: number,
  last: number,
): readonly Change[] {
  const changes: Change[] = [];
  for (let day = first; day < last; day += DAY) {
    const [from, to] = [offsetAt(day), offsetAt(day + DAY)];
    if (from === to) continue;
    let [before, after] = [day, day + DAY];
    while (after - before > MINUTE) {
      const between =
        before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (offsetAt(between) === from) before = between;
      else after = between;
    }
    changes.push({shown: new Date(after + from * MINUTE), from, to});
  }
  return changes;
}

/** Null where clocks are not set twice a year by two rules. */
function byRule(changes: readonly Change[]): readonly string[] | null {
  const spring = changes.filter(({from, to}) => to > from);
  const autumn = changes.filter(({from, to}) => to < from);
  const rules = [spring, autumn].map(ruleOf);
  if (rules.some(rule => rule === null)) return null;
  return [spring, autumn].flatMap((group, index) =>
    // Each has three, else it had no rule.
    partLines(group[0]!, `RRULE:${rules[index]}`),
  );
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule of a change that comes once in each of three years; null where there is none. */
function ruleOf(changes: readonly Change[]): string | null {
  if (changes.length !== 3) return null;
  const last = yearlyRule(changes, ({shown}) => (isLast(shown) ? -1 : null));
  return (
    last ?? yearlyRule(changes, ({shown}) => Math.ceil(shown.getUTCDate() / 7))
  );
}

function yearlyRule(
  changes: readonly Change[],
  turnOf: (change: Change) => number | null,
): string | null {
  const rules = changes.map(change => {
    const {shown, from, to} = change;
    const month = shown.getUTCMonth() + 1;
    const day = `${turnOf(change)}${WEEKDAYS[shown.getUTCDay()]}`;
    const rule = `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`;
    return {rule, all: [rule, clockOf(shown), from, to].join()};
  });
  const isOne = new Set(rules.map(({all}) => all)).size === 1;
  const [first] = changes;
  return isOne && first && turnOf(first) !== null ? rules[0]!.rule : null;
}

/** Of its weekday in its month. */
const isLast = (day: Date) =>
  new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth();

function partLines({shown, from, to}: Change, rule = ''): readonly string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const date = shown.toISOString().slice(0, 10).replace(/-/g, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${date}T${clockOf(shown)}`,
    ...(rule === '' ? [] : [rule]),
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

const clockOf = (shown: Date) =>
  shown.toISOString().slice(11, 19).replace(/:/g, '');

/** `-0500` of -300. */
function offsetText(minutes: number): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  const ahead = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${digits(Math.floor(ahead / 60))}${digits(ahead % 60)}`;
}
