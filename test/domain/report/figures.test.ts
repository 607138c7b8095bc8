import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {coverage} from '../../../src/domain/coverage';
import {grid} from '../../../src/domain/grid';
import {type Month, monthOf} from '../../../src/domain/month';
import type {Change} from '../../../src/domain/report/change';
import {delivery} from '../../../src/domain/report/delivery';
import {fairness} from '../../../src/domain/report/fairness';
import {monthFigures} from '../../../src/domain/report/month-figures';
import {type Spread, webbBalance} from '../../../src/domain/report/spread';
import {teacherFigures} from '../../../src/domain/report/teachers';
import {before, trend} from '../../../src/domain/report/trend';
import {type Outcome, whatIf} from '../../../src/domain/report/what-if';
import {year} from '../../../src/domain/report/year';
import {chain} from '../../../src/domain/results/chain';
import {progress} from '../../../src/domain/results/progress';
import {ROOT} from '../../../src/host/built';
import {read} from '../../sheet/school';
import {asked, placeOf} from './asked';
import {EXAMPLE_SCHOOL} from './example-school';
import {activity, objective} from './rows';

const SEPTEMBER = monthOf(2026, 9);
const OCTOBER = monthOf(2026, 10);

const MATH_TEST = {
  name: 'Math test',
  result: '',
  siteResult: '',
  source: '',
  unit: '%',
  baseline: null,
  target: null,
  readings: [],
};

const {plan} = read(EXAMPLE_SCHOOL);
const report = asked(plan, OCTOBER);
const page = readFileSync(join(ROOT, 'docs/figures.md'), 'utf8');

/** Of each example the numbers, in the order in which the page tells them. */
const EXAMPLES: {readonly [heading: string]: () => readonly number[]} = {
  'Cells and their states': () => {
    const least = plan.settings.leastMinutes.familyEngagement;
    const [times] = grid(plan, OCTOBER, []).rows;
    return [3, times!.cells.familyEngagement.minutes, least];
  },
  Coverage: () => {
    const {expected, covered, strong, confirmed, delivered} = october().cells;
    return [
      ...part(covered, expected),
      ...[strong, confirmed, delivered].flatMap(some => [
        some,
        percent(some, expected),
      ]),
    ];
  },
  Minutes: () => {
    const [times, , fractions] = grid(plan, OCTOBER, []).rows;
    const [silva] = teacherFigures(plan, OCTOBER);
    return [
      times!.cells.familyEngagement.minutes,
      fractions!.cells.familyEngagement.minutes,
      silva!.minutes,
      monthFigures(plan, OCTOBER).minutes,
    ];
  },
  'Balance of areas': () => {
    const minutes = october().areas.map(area => area.minutes);
    return [
      ...minutes.filter(some => some > 0),
      ...balanceOf(OCTOBER),
      ...balanceOf(SEPTEMBER),
    ];
  },
  Orphans: () => [],
  Gaps: () => {
    const {gaps} = october();
    return [gaps.length, ...numbersIn(gaps[0]!.reason)];
  },
  'Last month and the trend': () =>
    trend(plan, OCTOBER).flatMap(({covered, expected}) =>
      expected === 0 ? [] : part(covered, expected),
    ),
  'Range of coverage': () => {
    const {range, portions} = fairness(plan, OCTOBER).grades;
    const told = [range!.lowest, range!.highest].flatMap(grade => {
      const {name, covered, expected, objectives} = portions.find(
        portion => portion.name === grade,
      )!;
      return [...part(covered, expected), Number(name), objectives];
    });
    return [range!.n, ...told];
  },
  'Expected students': () => {
    const [three, four] = fairness(plan, OCTOBER).grades.portions;
    const expects = (activity: string) =>
      report.activities[placeOf(report, activity)]!.participants!;
    return [
      expects('Math club'),
      expects('Game night'),
      expects('Library night'),
      three!.parity.students,
      four!.parity.students,
    ];
  },
  'Minutes parity index': () => {
    const {portions, minutes, students} = fairness(plan, OCTOBER).grades;
    return portions.flatMap(({name, parity}) => [
      Number(name),
      parity.minutes,
      minutes,
      parity.students,
      students,
      rounded(parity.index),
    ]);
  },
  Teachers: () =>
    teacherFigures(plan, OCTOBER).flatMap(({covered, expected, minutes}) => [
      ...part(covered, expected),
      minutes,
    ]),
  'Delivered against planned': () => {
    const {deliveredMinutes, plannedMinutes, plannedOfEntered, people} =
      delivery(plan, OCTOBER);
    return [
      ...part(deliveredMinutes, plannedMinutes),
      ...part(deliveredMinutes, plannedOfEntered),
      ...part(people.attended, people.expected),
    ];
  },
  'Partner load': () =>
    report.partners.flatMap(({minutes, agreedMinutes}) =>
      part(minutes, agreedMinutes!),
    ),
  'Named and supported': () => {
    const {grade, whole} = year(plan, OCTOBER, '3', 'ELA');
    return [Number(grade), ...breadth(whole)];
  },
  'Depth of a standard': () => [...depth('Math'), ...depth('ELA')],
  'Breadth and balance of standards': () => {
    const [domain] = year(plan, OCTOBER, '3', 'Math').domains;
    return [
      3,
      ...breadth(domain!),
      rounded(domain!.balance),
      ...[6, 1, 1],
      ...part(3, 9),
      rounded(webbBalance([6, 1, 1, 0, 0, 0, 0, 0, 0])),
    ];
  },
  'Drop a partner': () => {
    const {before, after} = outcomes({kind: 'dropPartner', partner: 'YMCA'});
    return [
      ...coverageOf(before),
      ...coverageOf(after),
      ...spreadOf(before),
      ...spreadOf(after),
      ...loadOf(after, 'YMCA'),
    ];
  },
  'Move minutes': () => {
    const {before, after} = outcomes({
      kind: 'moveMinutes',
      from: placeOf(report, 'Game night'),
      to: placeOf(report, 'Library night'),
      minutes: 60,
    });
    return [
      60,
      ...coverageOf(after),
      ...[before.strong, before.expected, after.strong, after.expected],
      ...[60, 90],
      ...[rounded(before.balance), rounded(after.balance)],
      ...loadOf(after, 'City Library'),
    ];
  },
  'Add an activity': () => {
    const {before, after} = outcomes({
      kind: 'addActivity',
      activity: 'Yoga',
      area: 'healthWellness',
      objectiveIds: ['TIMES', 'FABLES', 'FRACTIONS'],
      alignment: 1,
      minutes: 60,
      partner: '',
    });
    return [
      60,
      ...coverageOf(before),
      ...coverageOf(after),
      ...[rounded(before.balance), rounded(after.balance)],
    ];
  },
  'Confirm all': () => {
    const {before, after} = outcomes({kind: 'confirmAll'});
    return [
      ...part(before.confirmed, before.expected),
      ...part(after.confirmed, after.expected),
      ...[after.covered, after.expected],
    ];
  },
  'Readings and progress': () => {
    const [baseline, target] = [20, 10];
    return [
      baseline,
      target,
      ...[14, 8, 22].flatMap(value => [
        value,
        // The page says −0.2 with a minus sign that is no digit's.
        Math.abs(shareOfWay(baseline, target, value)),
      ]),
    ];
  },
  'The chain': () => {
    const [line] = chainOf('3.OA.A.1, 3.OA.A.2', '3.OA.A.1').indicators;
    return [
      line!.activities.count,
      ...line!.standards.map(({activities}) => activities),
    ];
  },
};

test.each(Object.keys(EXAMPLES))(
  'the example of “%s” has the numbers that are counted',
  heading => {
    expect(numbersIn(example(heading))).toEqual(EXAMPLES[heading]!());
  },
);

test('every example of the page is counted again', () => {
  const told = page.split(/^#+ /m).filter(section => /^> /m.test(section));
  expect(told.map(section => section.split('\n', 1)[0])).toEqual(
    Object.keys(EXAMPLES),
  );
});

test('the example’s orphan is Calm corner, and its last month is September', () => {
  expect(october().orphans).toEqual(['CALM']);
  expect(before(trend(plan, OCTOBER))?.month).toBe('2026-09');
  expect(before(trend(plan, SEPTEMBER))).toBeNull();
});

function shareOfWay(baseline: number, target: number, value: number): number {
  const indicator = {...MATH_TEST, baseline, target};
  const readings = [{date: '2026-10-01', value}];
  return progress({...indicator, readings}, '2026-10-14').share!;
}

/** A math club of October for each objective, named by its standards. */
function chainOf(...standards: readonly string[]) {
  const school = read({
    objectives: standards.map((codes, place) =>
      objective(`OBJ-${place}`, {Standards: codes}),
    ),
    activities: standards.map((_, place) => activity(`OBJ-${place}`)),
    settings: EXAMPLE_SCHOOL.settings ?? [],
  });
  const named = new Map(
    school.plan.activities.map(({row}) => [row, MATH_TEST.name]),
  );
  return chain(school.plan, [MATH_TEST], named, '2026-10-14');
}

function october() {
  return coverage(plan, OCTOBER, []);
}

/** What the page quotes under a heading. */
function example(heading: string): string {
  const [, section = ''] = page.split(`# ${heading}\n`);
  return /^> (.*)$/m.exec(section)?.[1] ?? '';
}

/** Codes of standards aside. */
function numbersIn(text: string): readonly number[] {
  const plain = text.replace(/\b(?:\d\.[A-Z]+[\w.]*|[A-Z]+\.\d[\d.]*)/g, '');
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function percent(some: number, all: number): number {
  return Math.round((some / all) * 100);
}

/** "4 of 15 (27 %)". */
function part(some: number, all: number): readonly number[] {
  return [some, all, percent(some, all)];
}

function rounded(index: number | null): number {
  return Number(index!.toFixed(2));
}

function balanceOf(month: Month): readonly number[] {
  const {areasUsed, balance} = monthFigures(plan, month);
  return [areasUsed, 6, rounded(balance)];
}

function breadth({named, supported, standards}: Spread): readonly number[] {
  return [...part(named, standards), ...part(supported, standards)];
}

function depth(subject: string): readonly number[] {
  const served = year(plan, OCTOBER, '3', subject).standards.find(
    ({objectives}) => objectives > 0,
  );
  const {areas, activities, minutes, months} = served!.depth;
  return [areas, activities, minutes, months];
}

function outcomes(change: Change) {
  return whatIf(report, [change]);
}

function coverageOf({covered, expected}: Outcome): readonly number[] {
  return part(covered, expected);
}

function spreadOf({balance, areasUsed}: Outcome): readonly number[] {
  return [rounded(balance), areasUsed];
}

function loadOf({partners}: Outcome, name: string): readonly number[] {
  const {minutes, agreedMinutes} = partners.find(
    ({partner}) => partner === name,
  )!;
  return [minutes, agreedMinutes!];
}
