/**
 * The figures once more, straight from the sentences that define them: every question looks through
 * every row, nothing is remembered, and nothing of `src` is used.
 */

export const AREAS = [
  'academicEnrichment',
  'familyLiteracy',
  'behavioralSupports',
  'healthWellness',
  'familyEngagement',
  'earlyChildhood',
] as const;
type Area = (typeof AREAS)[number];

const GRADES = 'PK K 1 2 3 4 5 6 7 8 9 10 11 12'.split(' ');
const PRIORITIES = ['High', 'Normal', 'Low'];
const EMPHASES = ['major', 'supporting', 'additional'];

/** How many standards the Common Core has for a grade in a subject. Source: the published list. */
const STANDARDS_OF_GRADE: readonly (readonly [string, string, number])[] = [
  ['2', 'Math', 26],
  ['2', 'ELA', 40],
  ['3', 'Math', 25],
  ['3', 'ELA', 42],
  ['10', 'Math', 156],
  ['10', 'ELA', 41],
  ['10', 'Literacy', 29],
];

/** What a typed code means: the standard itself, or of a part the standard that it is part of; none for a cluster. */
export interface MeantStandard {
  readonly typed: string;
  readonly standard: string | null;
  readonly grades: readonly string[];
  readonly subject: string;
  readonly emphasis: string | null;
}

/** Rows as their writer means them; null where the cell holds something that can't be read. */
export interface MeantObjective {
  readonly id: string;
  readonly month: string | null;
  readonly grades: readonly string[] | null;
  readonly teacher: string;
  readonly subject: string;
  readonly standards: readonly MeantStandard[];
  readonly priority: string;
}

export interface MeantActivity {
  readonly id: string;
  readonly month: string | null;
  readonly area: Area | null;
  readonly objectiveIds: readonly string[];
  readonly alignment: number;
  readonly status: string;
  readonly sessions: number;
  readonly minutesPerSession: number;
}

export interface MeantSchool {
  readonly objectives: readonly MeantObjective[];
  readonly activities: readonly MeantActivity[];
  /** Grade and area that are not expected. */
  readonly unexpected: readonly {readonly grade: string; readonly area: Area}[];
  readonly leastMinutes: {readonly [area in Area]: number};
}

export function secondReading(school: MeantSchool, month: string) {
  const {objectives, activities} = school;
  type O = MeantObjective;
  type A = MeantActivity;

  const E = (o: O, a: Area) =>
    o.grades === null ||
    o.grades.some(
      g => !school.unexpected.some(u => u.grade === g && u.area === a),
    );
  const counts = (x: A) =>
    ['Planned', 'Confirmed', 'Delivered'].includes(x.status);
  const isReadable = (x: A) => x.month !== null && x.area !== null;
  const hasOwnId = (o: O) =>
    o.id !== '' &&
    objectives.findIndex(other => other.id === o.id) === objectives.indexOf(o);
  const isLink = (x: A, o: O) =>
    counts(x) &&
    isReadable(x) &&
    x.month === o.month &&
    hasOwnId(o) &&
    x.objectiveIds.includes(o.id);
  const links = (o: O, a: Area) =>
    activities.filter(x => isLink(x, o) && x.area === a);
  const minutes = (x: A) => x.sessions * x.minutesPerSession;
  const k = (x: A) => objectives.filter(o => isLink(x, o)).length;
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  const reach = (o: O, a: Area) => sum(links(o, a).map(minutes));
  const share = (o: O, a: Area) => sum(links(o, a).map(x => minutes(x) / k(x)));

  const state = (o: O, a: Area) => {
    if (links(o, a).length === 0) return E(o, a) ? 'empty' : 'not expected';
    return links(o, a).some(x => x.alignment >= 2) &&
      reach(o, a) >= school.leastMinutes[a]
      ? 'strong'
      : 'thin';
  };

  const cells = (os: readonly O[], as: readonly Area[] = AREAS) =>
    os.flatMap(o => as.map(a => ({o, a})));
  const expected = (os: readonly O[], as?: readonly Area[]) =>
    cells(os, as).filter(({o, a}) => E(o, a));
  const covered = (os: readonly O[], as?: readonly Area[]) =>
    expected(os, as).filter(({o, a}) =>
      ['thin', 'strong'].includes(state(o, a)),
    );
  const strong = (os: readonly O[], as?: readonly Area[]) =>
    expected(os, as).filter(({o, a}) => state(o, a) === 'strong');
  const withStatus = (os: readonly O[], statuses: readonly string[]) =>
    expected(os).filter(({o, a}) =>
      links(o, a).some(x => statuses.includes(x.status)),
    );
  const total = (os: readonly O[], as?: readonly Area[]) =>
    sum(cells(os, as).map(({o, a}) => share(o, a)));

  const ours = objectives.filter(o => o.month === month);
  const slice = (os: readonly O[]) => ({
    expected: expected(os).length,
    covered: covered(os).length,
    minutes: total(os),
  });
  const named = (names: readonly string[]) =>
    [...new Set(names)]
      .filter(name => name !== '')
      .sort((x, y) => (x.toLowerCase() < y.toLowerCase() ? -1 : 1));

  const monthsOpenOfGrade = (g: string, a: Area) => {
    const months = [...new Set(objectives.map(o => o.month))]
      .filter(m => m !== null && m <= month)
      .sort()
      .reverse();
    let open = 0;
    for (const m of months) {
      const theirs = objectives.filter(
        o => o.month === m && o.grades?.includes(g),
      );
      if (expected(theirs, [a]).length === 0) continue;
      if (covered(theirs, [a]).length > 0) return open;
      open += 1;
    }
    return open;
  };
  const monthsOpen = (o: O, a: Area) =>
    o.grades === null
      ? 0
      : Math.min(...o.grades.map(g => monthsOpenOfGrade(g, a)));
  const isGap = (o: O, a: Area) => E(o, a) && state(o, a) === 'empty';
  const emptyCells = (o: O) => AREAS.filter(a => isGap(o, a)).length;

  const emphasis = (o: O) =>
    EMPHASES.find(e =>
      o.standards.some(s => (s.emphasis ?? 'supporting') === e),
    ) ?? 'supporting';

  const soFar = objectives.filter(
    o => o.month !== null && o.month >= '2026-08' && o.month <= month,
  );
  const names = (os: readonly O[], g: string, subject: string) =>
    new Set(
      os
        .flatMap(o => o.standards)
        .filter(s => s.grades.includes(g) && s.subject === subject)
        .map(s => s.standard)
        .filter(standard => standard !== null),
    ).size;

  const areaMinutes = AREAS.map(a => total(ours, [a]));
  const allMinutes = sum(areaMinutes);
  const shares = areaMinutes.map(some => some / allMinutes).filter(p => p > 0);

  return {
    month,
    objectives: ours.length,
    cells: {
      expected: expected(ours).length,
      covered: covered(ours).length,
      strong: strong(ours).length,
      confirmed: withStatus(ours, ['Confirmed', 'Delivered']).length,
      delivered: withStatus(ours, ['Delivered']).length,
    },
    areas: AREAS.map(a => ({
      area: a,
      expected: expected(ours, [a]).length,
      covered: covered(ours, [a]).length,
      strong: strong(ours, [a]).length,
      minutes: total(ours, [a]),
    })),
    grades: GRADES.filter(g => ours.some(o => o.grades?.includes(g))).map(
      g => ({grade: g, ...slice(ours.filter(o => o.grades?.includes(g)))}),
    ),
    teachers: named(ours.map(o => o.teacher)).map(t => ({
      teacher: t,
      ...slice(ours.filter(o => o.teacher === t)),
    })),
    subjects: named(ours.map(o => o.subject)).map(s => ({
      subject: s,
      ...slice(ours.filter(o => o.subject === s)),
    })),
    standards: STANDARDS_OF_GRADE.filter(([g]) =>
      soFar.some(o => o.grades?.includes(g)),
    ).map(([g, subject, standards]) => ({
      grade: g,
      subject,
      named: names(soFar, g, subject),
      supported: names(
        soFar.filter(o => AREAS.some(a => links(o, a).length > 0)),
        g,
        subject,
      ),
      standards,
    })),
    balance:
      allMinutes === 0
        ? null
        : -sum(shares.map(p => p * Math.log(p))) / Math.log(6),
    gaps: cells(ours)
      .filter(({o, a}) => isGap(o, a))
      .sort(
        (x, y) =>
          PRIORITIES.indexOf(x.o.priority) - PRIORITIES.indexOf(y.o.priority) ||
          EMPHASES.indexOf(emphasis(x.o)) - EMPHASES.indexOf(emphasis(y.o)) ||
          emptyCells(y.o) - emptyCells(x.o) ||
          monthsOpen(y.o, y.a) - monthsOpen(x.o, x.a) ||
          objectives.indexOf(x.o) - objectives.indexOf(y.o) ||
          AREAS.indexOf(x.a) - AREAS.indexOf(y.a),
      )
      .map(({o, a}) => ({
        objectiveId: hasOwnId(o) ? o.id : null,
        area: a,
        grades: o.grades ?? [],
        teacher: o.teacher,
        priority: o.priority,
        emphasis: emphasis(o),
        emptyCells: emptyCells(o),
        monthsOpen: monthsOpen(o, a),
      })),
    orphans: activities
      .filter(
        x =>
          counts(x) &&
          isReadable(x) &&
          x.month === month &&
          x.id !== '' &&
          k(x) === 0,
      )
      .map(x => x.id),
    grid: ours.map(o => ({
      objectiveId: hasOwnId(o) ? o.id : null,
      covered: covered([o]).length,
      expected: expected([o]).length,
      cells: AREAS.map(a => ({
        state: state(o, a),
        expected: E(o, a),
        minutes: reach(o, a),
        activities: links(o, a).map(x => x.id),
      })),
    })),
  };
}
