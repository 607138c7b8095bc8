/** What README and SECURITY.md claim: each claim names what shows it, and that is there. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../src/host/built';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The cells of a table's rows below a heading, its own head left out. */
function rowsBelow(path: string, heading: string): string[][] {
  const [, text = ''] = read(path).split(`\n${heading}\n`);
  const [section = ''] = text.split('\n## ');
  return section
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

const PROMISES = rowsBelow('README.md', '## What we promise');

const paths = (cell: string): string[] =>
  [...cell.matchAll(/`([\w.-]+\/[\w./-]+|[\w.-]+\.(?:json|mjs|md))`/g)].map(
    ([, path]) => path!,
  );

test('the README promises what the planner exists for', () => {
  expect(PROMISES.length).toBeGreaterThanOrEqual(8);
});

test.each(PROMISES)('a test of that name shows it: %s', (_, shown) => {
  const named = [...shown!.matchAll(/`([^`]+)`: “([^”]+)”/g)];
  const benches = [...shown!.matchAll(/`npm run ([\w:]+)/g)];
  expect(named.length + benches.length).toBeGreaterThan(0);
  for (const [, path, name] of named)
    expect(titles(path!)).toContain(name!.trim());
  const {scripts} = JSON.parse(read('package.json')) as {scripts: object};
  for (const [, script] of benches)
    expect(Object.keys(scripts)).toContain(script);
});

/** What the tests of a file are called. */
function titles(path: string): string[] {
  const text = read(path);
  return [
    ...text.matchAll(/\btest(?:\.each\([^]*?\))?\(\s*(['"`])([^]*?)\1,/g),
  ].map(([, , title]) => title!);
}

/** Requirements of levels 1 and 2 in each section of ASVS 5.0.0: the first so many, in its own order. */
const ASVS: {readonly [section: string]: number} = {
  'V1.1': 2,
  'V1.2': 9,
  'V1.3': 11,
  'V1.4': 3,
  'V1.5': 2,
  'V2.1': 3,
  'V2.2': 3,
  'V2.3': 4,
  'V2.4': 1,
  'V3.2': 2,
  'V3.3': 4,
  'V3.4': 6,
  'V3.5': 5,
  'V3.7': 2,
  'V4.1': 3,
  'V4.2': 1,
  'V4.3': 2,
  'V4.4': 4,
  'V5.1': 1,
  'V5.2': 3,
  'V5.3': 2,
  'V5.4': 3,
  'V6.1': 3,
  'V6.2': 12,
  'V6.3': 4,
  'V6.4': 4,
  'V6.5': 5,
  'V6.6': 3,
  'V6.8': 4,
  'V7.1': 3,
  'V7.2': 4,
  'V7.3': 2,
  'V7.4': 5,
  'V7.5': 2,
  'V7.6': 2,
  'V8.1': 2,
  'V8.2': 3,
  'V8.3': 1,
  'V8.4': 1,
  'V9.1': 3,
  'V9.2': 4,
  'V10.1': 2,
  'V10.2': 2,
  'V10.3': 4,
  'V10.4': 11,
  'V10.5': 5,
  'V10.6': 2,
  'V10.7': 3,
  'V11.1': 2,
  'V11.2': 3,
  'V11.3': 3,
  'V11.4': 4,
  'V11.5': 1,
  'V11.6': 1,
  'V12.1': 3,
  'V12.2': 2,
  'V12.3': 4,
  'V13.1': 1,
  'V13.2': 5,
  'V13.3': 2,
  'V13.4': 5,
  'V14.1': 2,
  'V14.2': 4,
  'V14.3': 3,
  'V15.1': 3,
  'V15.2': 3,
  'V15.3': 7,
  'V16.1': 1,
  'V16.2': 5,
  'V16.3': 4,
  'V16.4': 3,
  'V16.5': 3,
  'V17.1': 1,
  'V17.2': 4,
  'V17.3': 2,
};

const REQUIREMENTS = Object.entries(ASVS).flatMap(([section, count]) =>
  Array.from({length: count}, (_, index) => `${section}.${index + 1}`),
);

const SECURITY = rowsBelow('SECURITY.md', '## OWASP ASVS 5.0, level 2');

/** `V1.2.1–V1.2.3` stands for three. */
function named(cell: string): string[] {
  return cell
    .replace(' (level 3)', '')
    .split(', ')
    .flatMap(part => {
      const [from, to = from] = part.split('–');
      const last = Number(to!.split('.')[2]);
      const [chapter, section, first] = from!.split('.');
      return Array.from(
        {length: last - Number(first) + 1},
        (_, index) => `${chapter}.${section}.${Number(first) + index}`,
      );
    });
}

test('every requirement of level 2 is answered, and none twice', () => {
  const answered = SECURITY.flatMap(([cell]) => named(cell!));
  expect(new Set(answered).size).toBe(answered.length);
  expect(REQUIREMENTS.filter(each => !answered.includes(each))).toEqual([]);
});

test('what shows that a requirement is met is there', () => {
  const shown = SECURITY.flatMap(row => paths(row[2]!));
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('what is met is shown by something', () => {
  const bare = SECURITY.filter(
    ([, how, shown]) =>
      shown === '' && !/^(?:Google|No such thing|Not done|\*Who)/.test(how!),
  );
  expect(bare).toEqual([]);
});
