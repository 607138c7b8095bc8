/** The activities that a school begins with, held to what a coordinator would run. */
import {commonCore} from '../../src/data/common-core';
import {starterActivities} from '../../src/data/starter-activities';
import {AREAS} from '../../src/domain/area';
import {ideaKey} from '../../src/domain/bank';
import {tagReader} from '../../src/domain/bank-tag';
import {catalogueOf} from '../../src/domain/catalogue';
import {childDataIn} from '../../src/domain/child-data';
import {GRADES, parseGrades} from '../../src/domain/grade';

const tagFor = tagReader(catalogueOf(commonCore()));

const STARTERS = starterActivities().flatMap((lines, place) =>
  lines.split('\n').map(line => {
    const [grades, standards, activity, ...rest] = line.split('|');
    const [description, materials, families, sessions, minutes] = rest;
    return {
      area: AREAS[place]!,
      line,
      grades: grades!,
      codes: standards!.split(', ').filter(code => code !== ''),
      activity: activity!,
      description: description!,
      materials: materials!,
      families: families!,
      sessions: Number(sessions),
      minutes: Number(minutes),
    };
  }),
);

test('there are 20 in each of the six areas', () => {
  expect(
    AREAS.map(area => STARTERS.filter(each => each.area === area).length),
  ).toEqual([20, 20, 20, 20, 20, 20]);
});

test('each line has its eight parts', () => {
  expect(STARTERS.filter(({line}) => line.split('|').length !== 8)).toEqual([]);
});

test('every code is in the catalogue', () => {
  const unknown = STARTERS.flatMap(({codes}) =>
    codes.filter(code => tagFor(code) === undefined),
  );
  expect(unknown).toEqual([]);
});

test('the codes are of the grades that the activity is for', () => {
  const strangers = STARTERS.flatMap(({activity, grades, codes}) =>
    codes.flatMap(code => {
      const grade = /^[K1-8](?=\.)|(?<=\.)[K1-8]$/.exec(code)?.[0];
      const known = parseGrades(grades) ?? [];
      // Early childhood plays towards kindergarten and first grade.
      return grade === undefined || known.some(each => each === grade)
        ? []
        : [`${activity}: ${code}`];
    }),
  );
  expect(strangers).toEqual(['Number buddies: K.CC']);
});

test('each is for grades between pre-kindergarten and grade 5, and together for all of them', () => {
  const grades = STARTERS.map(each => parseGrades(each.grades) ?? []);
  expect(grades.filter(each => each.length === 0)).toEqual([]);
  expect(new Set(grades.flat())).toEqual(new Set(GRADES.slice(0, 7)));
});

test('math, reading, writing, speaking and language are all served, and so is the area alone', () => {
  const tags = STARTERS.flatMap(({codes}) => codes.map(code => tagFor(code)!));
  const topics = new Set(tags.map(({topic}) => topic));
  expect(
    [
      'CC',
      'OA',
      'NBT',
      'NF',
      'MD',
      'G',
      'RL',
      'RI',
      'RF',
      'W',
      'SL',
      'L',
    ].filter(topic => !topics.has(topic)),
  ).toEqual([]);
  const ofAreaAlone = AREAS.map(area =>
    STARTERS.some(each => each.area === area && each.codes.length === 0),
  );
  expect(ofAreaAlone).not.toContain(false);
});

test('no two are the same idea', () => {
  const keys = STARTERS.map(({area, activity}) => ideaKey(area, activity));
  const titles = STARTERS.map(({activity}) => activity);
  expect(new Set(keys).size).toBe(120);
  expect(new Set(titles).size).toBe(120);
  expect(new Set(STARTERS.map(({description}) => description)).size).toBe(120);
});

test('each says in a few plain words what to do, with what, and what families do', () => {
  for (const each of STARTERS) {
    expect(each.activity.length).toBeLessThanOrEqual(45);
    expect(each.description).toMatch(/^\p{Lu}.{40,}[.?]"?$/u);
    expect(each.description.length).toBeLessThanOrEqual(170);
    expect(each.materials).toMatch(/^\p{Lu}.{5,60}[^.]$/u);
    expect(each.families).toMatch(/^\p{Lu}.{8,60}[^.]$/u);
  }
});

test('each fits into a month and a day', () => {
  for (const {sessions, minutes} of STARTERS) {
    expect(sessions).toBeGreaterThanOrEqual(1);
    expect(sessions).toBeLessThanOrEqual(8);
    expect(minutes % 5).toBe(0);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(90);
  }
});

test('none holds what looks like a child’s data, a brand or a price', () => {
  for (const {line} of STARTERS) {
    expect(childDataIn(line)).toBeNull();
    expect(line).not.toMatch(/[®™$€]|\b(?:Lego|Uno|Zoom|Google|YouTube)\b/i);
  }
});
