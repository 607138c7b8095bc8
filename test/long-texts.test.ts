/**
 * Long runs of one letter, which people paste and files hold, are read like any other text: a search that
 * began anew at each letter of them would take hours here.
 */
import {childDataIn} from '../src/domain/child-data';
import {csvText} from '../src/domain/csv';
import {frameworkName} from '../src/domain/framework/licence';
import {importedStandards} from '../src/domain/imported-standard';
import {meantCount, meantMinutes} from '../src/domain/meant-number';
import {meantGrades, meantMonth} from '../src/domain/meant-word';
import type {Month} from '../src/domain/month';
import {starterWhy} from '../src/domain/why';
import {tags} from '../src/host/file/xml-tags';
import {formulaFromLocal} from '../src/host/formula/local';
import {locale} from '../src/host/workbook/locale';
import {pastedLines} from '../src/ui/pasted-lines';
import {withCodes} from '../src/ui/typed-codes';
import {starterWhy as spanishWhy} from '../src/ui/words/es/why';
import {starterWhy as portugueseWhy} from '../src/ui/words/pt/why';

const LENGTH = 1_000_000;
const run = (letter: string) => letter.repeat(LENGTH);

const AUGUST = '2026-08' as Month;
const isCode = (text: string) => text === 'RL.3.2';

test.each([' ', '\t', '.', ';', ',', '-', '(', ')', '"', 'a', '1', '•'])(
  'a pasted line with a run of %j in it is one line with its code',
  letter => {
    const [line, ...others] = pastedLines(
      `RL.3.2 Ask${run(letter)}and answer`,
      isCode,
    );
    expect(others).toEqual([]);
    expect(line!.standards).toBe('RL.3.2');
    expect(line!.objective).toMatch(/^Ask.*answer$/);
  },
);

test('a code is taken from behind a long run of blanks', () => {
  expect(pastedLines(`Ask questions${run(' ')}RL.3.2`, isCode)).toEqual([
    {standards: 'RL.3.2', objective: 'Ask questions'},
  ]);
});

test('a code is added behind a long run of blanks', () => {
  const typed = `a${run(' ')}b`;
  expect(withCodes(typed, [], ['RL.3.2'])).toBe(`${typed}, RL.3.2`);
});

test.each(['a', "'", '.', '@', '1', ' '])(
  'a run of %j is no child, and an address behind it is still seen',
  letter => {
    expect(childDataIn(`${run(letter)}!`)).toBe(
      letter === '1' ? "a student's number" : null,
    );
    expect(childDataIn(`${run(letter)} ana@example.org`)).toBe(
      'an email address',
    );
  },
);

test.each(['\n', '\t', ';', '"', ' '])(
  'a cell with a run of %j is exported whole',
  letter => {
    const csv = csvText([[`a;${run(letter)}b`]]);
    expect(csv.length).toBeGreaterThan(LENGTH);
    expect(csv).not.toContain("'");
  },
);

test('a sign behind a long run of line ends is still told from a formula', () => {
  expect(csvText([[`a;${run('\n')}=1`]])).toContain("\n'=1");
});

test('a formula with a million digits is read in a locale of commas', () => {
  const formula = `="a"&${run('1')}`;
  expect(formulaFromLocal(formula, locale('de_DE'))).toBe(formula);
});

test.each(['.', '?', '!', ' ', '&', '1'])(
  'a cell with a run of %j means no number, month or grade',
  letter => {
    const cell = `4${run(letter)}y`;
    expect([meantMinutes(cell), meantCount(cell)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(meantMonth(cell, AUGUST)).toBeUndefined();
    expect(meantGrades(cell)).toBeUndefined();
  },
);

test('a tag with a long run of blanks keeps its attributes', () => {
  const [tag] = tags(`<c${run(' ')}r="A1"${run('\n')}t="s"/>`);
  expect(Object.fromEntries(tag!.attributes)).toEqual({r: 'A1', t: 's'});
});

test.each(['(', '.', ' ', 'a'])(
  'an imported standard with a run of %j is a standard like any other',
  letter => {
    const text = run(letter);
    const row = {code: 'X.1', grades: [], subject: '', parent: ''};
    const rows = [{...row, text, framework: 'RI'}];
    expect(importedStandards([], rows)).toMatchObject([{text}]);
  },
);

test('a framework’s title with a long run of blanks keeps its name', () => {
  expect(frameworkName(`Rhode${run(' ')}Island,${run(' ')}2026`, false)).toBe(
    'Rhode Island – 2026',
  );
});

test.each([starterWhy, spanishWhy, portugueseWhy])(
  'an objective with a long run of points is named whole in a first sentence',
  why => {
    const topic = `clocks${run('.')}coins`;
    expect(why('familyLiteracy', '', `${topic}...`)).toMatch(/\.coins\.$/);
  },
);
