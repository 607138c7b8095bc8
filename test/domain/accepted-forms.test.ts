import fc from 'fast-check';
import {parseAlignment} from '../../src/domain/alignment';
import {
  AREAS,
  AREA_TITLES,
  nearestArea,
  parseArea,
} from '../../src/domain/area';
import {folded, isBlank, isErrorValue, trimmed} from '../../src/domain/cell';
import {formatIds, parseIds} from '../../src/domain/ids';
import {formatMinutes, parseMinutes} from '../../src/domain/minutes';
import {parsePriority} from '../../src/domain/priority';
import {counts, parseStatus} from '../../src/domain/status';
import {parseWholeNumber} from '../../src/domain/whole-number';

describe('areas', () => {
  test.each(AREAS)('%s is read from its title and its key', area => {
    for (const text of [AREA_TITLES[area], area])
      for (const form of [text, text.toUpperCase(), ` ${text}\u00a0`])
        expect(parseArea(form)).toBe(area);
  });

  test.each([
    ['Health & wellness', 'healthWellness'],
    ['HEALTH & WELLNESS', 'healthWellness'],
    ['health&wellness', 'healthWellness'],
    ['Family  literacy', 'familyLiteracy'],
  ])('%s is %s', (text, area) => {
    expect(parseArea(text)).toBe(area);
  });

  test.each([[''], ['Health'], ['Sports'], ['constructor'], ['__proto__']])(
    '%j is none',
    text => {
      expect(parseArea(text)).toBeUndefined();
    },
  );

  test.each([
    ['Familly litracy', 'familyLiteracy'],
    ['Behavioural supports', 'behavioralSupports'],
    ['Heath and welness', 'healthWellness'],
    ['early childhod', 'earlyChildhood'],
    ['Academic enrichement', 'academicEnrichment'],
    ['family engagment', 'familyEngagement'],
  ])('the nearest to %s is %s', (text, area) => {
    expect(nearestArea(text)).toBe(area);
  });
});

test.each([
  [0, 0],
  [12, 12],
  ['12', 12],
  [' 7 ', 7],
  ['', undefined],
  [-1, undefined],
  [2.5, undefined],
  ['2.5', undefined],
  ['-1', undefined],
  ['many', undefined],
  ['1e3', undefined],
  [Number.POSITIVE_INFINITY, undefined],
  ['99999999999999999999', undefined],
  [true, undefined],
  [{year: 2026, month: 3, day: 5}, undefined],
  [1_000_000, 1_000_000],
  ['1000001', undefined],
])('%j as a whole number from 0 is %j', (cell, number) => {
  expect(parseWholeNumber(cell)).toBe(number);
});

test.each([
  [45, 45],
  ['45', 45],
  ['0', 0],
  ['45 min', 45],
  ['45min', 45],
  ['45 Minutes', 45],
  ['1 h', 60],
  ['1h', 60],
  ['2 hours', 120],
  ['1 h 30', 90],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['1 H 05', 65],
  ['1:30', undefined],
  ['1.5 h', undefined],
  ['1 h 75', undefined],
  ['45.5', undefined],
  [45.5, undefined],
  [-45, undefined],
  ['an hour', undefined],
  ['', undefined],
  [{year: 1899, month: 12, day: 30}, undefined],
])('%j as minutes is %j', (cell, minutes) => {
  expect(parseMinutes(cell)).toBe(minutes);
});

test('minutes are read back from their text', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 100000}), minutes => {
      expect(parseMinutes(formatMinutes(minutes))).toBe(minutes);
    }),
  );
});

test.each([
  [1, 1],
  [3, 3],
  ['2', 2],
  ['2 practises it', 2],
  ['Same topic', 1],
  ['3 performs what the standard asks', 3],
  [0, undefined],
  [4, undefined],
  [2.5, undefined],
  ['2 same topic', undefined],
  ['high', undefined],
])('%j as an alignment is %j', (cell, alignment) => {
  expect(parseAlignment(cell)).toBe(alignment);
});

test.each([
  ['High', 'High'],
  ['low ', 'Low'],
  ['NORMAL', 'Normal'],
  ['urgent', undefined],
  ['constructor', undefined],
])('%j as a priority is %j', (text, priority) => {
  expect(parsePriority(text)).toBe(priority);
});

test.each([
  ['Idea', 'Idea', false],
  ['planned', 'Planned', true],
  ['CONFIRMED', 'Confirmed', true],
  [' Delivered', 'Delivered', true],
  ['Cancelled', 'Cancelled', false],
] as const)('%j is the status %s; it counts: %s', (text, status, holds) => {
  expect(parseStatus(text)).toBe(status);
  expect(counts(status)).toBe(holds);
});

test.each([['done'], ['Canceled'], [''], ['toString']])(
  '%j is no status',
  text => {
    expect(parseStatus(text)).toBeUndefined();
  },
);

test.each([
  ['', []],
  ['OBJ-A', ['OBJ-A']],
  ['OBJ-A, OBJ-B', ['OBJ-A', 'OBJ-B']],
  ['OBJ-A\nOBJ-B\r\n OBJ-C ', ['OBJ-A', 'OBJ-B', 'OBJ-C']],
  ['OBJ-A,,OBJ-A,', ['OBJ-A']],
  ['OBJ-A; OBJ-B', ['OBJ-A; OBJ-B']],
  ['my own id, __proto__', ['my own id', '__proto__']],
])('%j names the ids %j', (text, ids) => {
  expect(parseIds(text)).toEqual(ids);
});

test('ids are read back from their text', () => {
  const id = fc.stringMatching(/^OBJ-[A-Z2-9]{6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id), ids => {
      expect(parseIds(formatIds(ids))).toEqual(ids);
    }),
  );
});

test.each([
  ['', true],
  ['  \t\n', true],
  ['\u00a0', true],
  ['\u200b\u200d\ufeff', true],
  ['\u2060 \u00a0', true],
  ['x', false],
  [' . ', false],
  [0, false],
  [false, false],
])('%j is blank: %s', (cell, holds) => {
  expect(isBlank(cell)).toBe(holds);
});

test.each([
  ['  Month\u00a0', 'month'],
  ['For\n families', 'for families'],
  ['Mon\u200bth', 'month'],
  ['\ufeffGrade', 'grade'],
])('%j is compared as %j', (text, comparable) => {
  expect(folded(text)).toBe(comparable);
});

test('blanks go from the ends of a text and stay within it', () => {
  expect(trimmed('\u200b\u00a0 a  b\u200d \n')).toBe('a  b');
  expect(trimmed(`${' '.repeat(50000)}x y${' '.repeat(50000)}`)).toBe('x y');
});

test.each([
  ['#REF!', true],
  ['#N/A', true],
  ['#DIV/0!', true],
  ['Loading...', true],
  ['Library night', false],
  ['#1 priority', false],
  ['#1: see #REF!', false],
  ['#REF! is what it shows', false],
  ['Loading… docks', false],
  [5, false],
  ['Loading docks', false],
])('%s is what a broken formula shows: %s', (cell, holds) => {
  expect(isErrorValue(cell)).toBe(holds);
});
