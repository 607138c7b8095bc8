/**
 * A month's figures counted again from the rows of the file, straight from docs/figures.md: every question
 * looks through every row, and nothing of `src` is used.
 */
import {type Tab, rowsOf} from './written-tabs';

type Row = ReturnType<typeof rowsOf>[number];

export const AREAS = [
  'Academic enrichment',
  'Family literacy',
  'Behavioral supports',
  'Health and wellness',
  'Family engagement',
  'Early childhood',
];

const GRADES = 'PK K 1 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

export function percent(part: number, all: number): string {
  return all === 0 ? 'n/a' : `${Math.round((part / all) * 100)} %`;
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

const listOf = (cell: Row[string] | undefined) =>
  String(cell ?? '')
    .split(',')
    .map(text => text.trim())
    .filter(text => text !== '');

const COUNTING = ['Planned', 'Confirmed', 'Delivered'];
const statusOf = (a: Row) => String(a['Status'] ?? 'Planned');

const distinct = <Item>(items: readonly Item[]) => [...new Set(items)];

export function secondCount(
  tabs: {readonly [tab: string]: Tab},
  month: string,
) {
  const O = rowsOf(tabs['Objectives']!).filter(o => o['Month'] === month);
  const A = rowsOf(tabs['Activities']!).filter(a => a['Month'] === month);
  const expectedRows = rowsOf(tabs['Expected areas']!);
  const settings = rowsOf(tabs['Settings']!);

  const grades = (o: Row) => listOf(o['Grade']);
  const id = (row: Row, what: string) => String(row[`${what} ID`]);
  const number = (row: Row, header: string) => Number(row[header] ?? 0);
  const least = (area: string) =>
    Number(
      settings.find(row => row['Setting'] === `Least minutes, ${area}`)?.[
        'Value'
      ] ?? 0,
    );

  const E = (o: Row, area: string) =>
    grades(o).some(
      grade =>
        expectedRows.find(row => String(row['Grade']) === grade)?.[area] !==
        false,
    );
  const counts = (a: Row) => COUNTING.includes(statusOf(a));
  const minutes = (a: Row) =>
    number(a, 'Sessions') * number(a, 'Minutes per session');
  const named = (a: Row) =>
    O.filter(o => listOf(a['Objective IDs']).includes(id(o, 'Objective')));
  const live = A.filter(a => counts(a) && named(a).length > 0);
  const links = (o: Row, area: string) =>
    live.filter(a => a['Area'] === area && named(a).includes(o));
  const hasStatus = (o: Row, area: string, statuses: readonly string[]) =>
    links(o, area).some(a => statuses.includes(statusOf(a)));

  const isCovered = (o: Row, area: string) => links(o, area).length > 0;
  const isStrong = (o: Row, area: string) =>
    links(o, area).some(a => number(a, 'Alignment') >= 2) &&
    sum(links(o, area).map(minutes)) >= least(area);
  const expected = (os: readonly Row[], areas: readonly string[] = AREAS) =>
    os.flatMap(o => areas.filter(area => E(o, area)).map(area => ({o, area})));
  const cells = (os: readonly Row[], areas?: readonly string[]) => {
    const all = expected(os, areas);
    const having = (is: (o: Row, area: string) => boolean) =>
      all.filter(({o, area}) => is(o, area)).length;
    return {
      expected: all.length,
      covered: having(isCovered),
      strong: having(isStrong),
      confirmed: having((o, a) => hasStatus(o, a, ['Confirmed', 'Delivered'])),
      delivered: having((o, a) => hasStatus(o, a, ['Delivered'])),
    };
  };
  const total = (os: readonly Row[], areas: readonly string[] = AREAS) =>
    sum(
      os.flatMap(o =>
        areas.flatMap(area =>
          links(o, area).map(a => minutes(a) / named(a).length),
        ),
      ),
    );

  const ofGrade = (grade: string) => O.filter(o => grades(o).includes(grade));
  const ofSubject = (subject: string) =>
    O.filter(o => o['Subject'] === subject);
  const asked = GRADES.filter(grade => ofGrade(grade).length > 0);
  const subjects = distinct(O.map(o => String(o['Subject']))).sort();
  const teachers = distinct(O.map(o => String(o['Teacher']))).sort();

  const areaMinutes = AREAS.map(area => total(O, [area]));
  const used = areaMinutes.filter(some => some > 0);
  const shares = used.map(some => some / sum(used));

  const classOf = (o: Row) => `${o['Grade']} of ${o['Teacher']}`;
  const students = (name: string) =>
    Math.max(
      0,
      ...live
        .filter(a => a['Expected participants'] !== null)
        .map(
          a =>
            (number(a, 'Expected participants') *
              named(a).filter(o => classOf(o) === name).length) /
            named(a).length,
        ),
    );
  const portion = (os: readonly Row[]) => {
    const classes = distinct(os.map(classOf)).filter(
      name => students(name) > 0,
    );
    return {
      minutes: total(os.filter(o => classes.includes(classOf(o)))),
      students: sum(classes.map(students)),
    };
  };
  /** NaN where there is nothing to compare. */
  const parity = (os: readonly Row[], all: readonly (readonly Row[])[]) => {
    const whole = all.map(portion);
    const own = portion(os);
    if (whole.filter(each => each.students > 0).length < 2) return NaN;
    return (
      own.minutes /
      sum(whole.map(each => each.minutes)) /
      (own.students / sum(whole.map(each => each.students)))
    );
  };

  const delivered = (as: readonly Row[]) => {
    const entered = as.filter(a => a['Delivered minutes'] !== null);
    const met = as.filter(
      a => a['Expected participants'] !== null && a['Attended'] !== null,
    );
    return {
      activities: as.length,
      delivered: as.filter(a => a['Status'] === 'Delivered').length,
      planned: sum(as.map(minutes)),
      minutes: sum(as.map(a => number(a, 'Delivered minutes'))),
      entered: sum(entered.map(minutes)),
      expected: sum(met.map(a => number(a, 'Expected participants'))),
      came: sum(met.map(a => number(a, 'Attended'))),
      met: met.length,
    };
  };

  return {
    cells: cells(O),
    areas: AREAS.map((area, index) => ({
      ...cells(O, [area]),
      minutes: areaMinutes[index]!,
    })),
    minutes: sum(areaMinutes),
    balance:
      used.length === 0
        ? null
        : -sum(shares.map(p => p * Math.log(p))) / Math.log(6),
    areasUsed: used.length,
    grades: asked.map(grade => ({
      grade,
      areas: AREAS.map(area => cells(ofGrade(grade), [area])),
      all: cells(ofGrade(grade)),
      objectives: ofGrade(grade).length,
      parity: parity(ofGrade(grade), asked.map(ofGrade)),
    })),
    subjects: subjects.map(subject => ({
      subject,
      ...cells(ofSubject(subject)),
      objectives: ofSubject(subject).length,
      parity: parity(ofSubject(subject), subjects.map(ofSubject)),
    })),
    teachers: teachers.map(teacher => {
      const os = O.filter(o => o['Teacher'] === teacher);
      return {
        teacher,
        ...cells(os),
        objectives: os.length,
        minutes: total(os),
      };
    }),
    delivered: {
      all: delivered(live),
      areas: AREAS.map(area => delivered(live.filter(a => a['Area'] === area))),
    },
    partners: rowsOf(tabs['Partners']!).map(row => {
      const theirs = A.filter(
        a => counts(a) && a['Partner'] === row['Partner'],
      );
      return {
        partner: String(row['Partner']),
        activities: theirs.length,
        hours: sum(theirs.map(minutes)) / 60,
        agreed: number(row, 'Hours a month'),
      };
    }),
    gaps: expected(O).filter(({o, area}) => !isCovered(o, area)).length,
    orphans: A.filter(a => counts(a) && named(a).length === 0).map(a =>
      id(a, 'Activity'),
    ),
  };
}

/** The codes of a grade's and subject's standards, with what an objective of the year so far makes of each. */
export function secondYear(
  tabs: {readonly [tab: string]: Tab},
  months: readonly string[],
  isAsked: (code: string) => boolean,
) {
  const O = rowsOf(tabs['Objectives']!).filter(o =>
    months.includes(String(o['Month'])),
  );
  const A = rowsOf(tabs['Activities']!).filter(a =>
    COUNTING.includes(statusOf(a)),
  );
  /** A lettered part counts to the standard. */
  const codes = (o: Row) =>
    distinct(
      listOf(o['Standards']).map(code => code.replace(/(\d)[a-z]$/, '$1')),
    ).filter(isAsked);
  const naming = (code: string) => O.filter(o => codes(o).includes(code));
  const serving = (code: string) =>
    A.filter(a =>
      naming(code).some(
        o =>
          o['Month'] === a['Month'] &&
          listOf(a['Objective IDs']).includes(String(o['Objective ID'])),
      ),
    );
  const minutes = (as: readonly Row[]) =>
    sum(as.map(a => Number(a['Sessions']) * Number(a['Minutes per session'])));
  const cell = (as: readonly Row[]) => ({
    activities: as.length,
    minutes: minutes(as),
  });
  return distinct(O.flatMap(codes)).map(code => {
    const named = naming(code);
    const served = serving(code);
    return {
      code,
      ...cell(served),
      areas: AREAS.map(area => cell(served.filter(a => a['Area'] === area))),
      months: months.map(month => ({
        isNamed: named.some(o => o['Month'] === month),
        ...cell(served.filter(a => a['Month'] === month)),
      })),
    };
  });
}
