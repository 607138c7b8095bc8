/** What the Standards screen says of an import, before and after. */
import type {FrameworkPreview} from '../../src/contract/frameworks';
import {
  effects,
  fileLine,
  imported,
  source,
  toImport,
} from '../../src/ui/words/frameworks';

const PREVIEW: FrameworkPreview = {
  framework: 'Ocean',
  version: '2021',
  format: 'CASE 1.0',
  added: 0,
  changed: 0,
  left: 0,
  missing: 0,
  samples: {added: [], changed: [], missing: []},
  problems: [],
  problemCount: 0,
  licence: null,
  terms: null,
  hasText: true,
  expected: '',
};
const FRAMEWORKS = {chosen: [], unknown: [], available: []};

test('each thing that would happen has its line, and what would not has none', () => {
  expect(
    effects({...PREVIEW, added: 1_700, changed: 1, left: 20, missing: 1}),
  ).toEqual([
    '1,700 standards would be added.',
    '1 standard would be changed.',
    '20 standards are there already, just so.',
    '1 standard in the tab is not in this file, and stays.',
  ]);
  expect(effects(PREVIEW)).toEqual([]);
});

test('the button says how many', () => {
  expect(toImport({...PREVIEW, added: 24, changed: 1})).toBe(
    'Import 25 standards',
  );
  expect(toImport({...PREVIEW, changed: 1})).toBe('Change 1 standard');
});

test('the source is told with its version, where it has one', () => {
  expect(source(PREVIEW)).toBe('CASE 1.0, version 2021');
  expect(source({...PREVIEW, format: 'CSV', version: null})).toBe('CSV');
  expect(fileLine('math.json', 12_345)).toBe('math.json: 13 KB');
  expect(fileLine('math.json', 1_234_567)).toBe('math.json: 1.2 MB');
});

test('afterwards it is said what came in, and what is still to come', () => {
  const done = {framework: 'Ocean', frameworks: FRAMEWORKS};
  expect(imported({...done, added: 2, changed: 1, remaining: 0})).toBe(
    'Imported 2 standards of Ocean. Changed 1 standard.',
  );
  expect(imported({...done, added: 1_000, changed: 0, remaining: 700})).toBe(
    'Imported 1,000 standards of Ocean. 700 standards are still to come: import the same file again.',
  );
  expect(imported({...done, added: 0, changed: 0, remaining: 0})).toMatch(
    /^There is nothing to import/,
  );
});
