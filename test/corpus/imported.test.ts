/** What comes in with a file: a list of results as CSV, wording of standards as CSV, a workbook as .xlsx. */
import Papa from 'papaparse';
import {open, save} from '../../src/host/file/xlsx';
import {Workbook} from '../../src/host/workbook/workbook';
import {CorpusSchool, EVERYWHERE} from './corpus-school';
import {LONG_TEXTS, TEXTS} from './texts';

/** Cells of a list lose what surrounds their words; an error that a program left there is no word. */
const TRIMMED = new Map([
  ['\t=1', '=1'],
  ['  leading and trailing  ', 'leading and trailing'],
  ['\u00a0hard blanks\u00a0', 'hard blanks'],
  ['line1\n\n\nline4\n', 'line1\n\n\nline4'],
  ['\ufeffmarked', 'marked'],
  ['#NUM!', ''],
]);

/** As programs write the files of people who use a decimal comma. */
const DELIMITERS: {readonly [locale: string]: string} = {
  en_US: ',',
  es_MX: ',',
  pt_BR: ';',
  de_DE: ';',
};

const csvOf = (rows: readonly (readonly string[])[], locale: string) =>
  Papa.unparse(
    rows.map(row => [...row]),
    {delimiter: DELIMITERS[locale]!},
  );

const TEXT = TEXTS.map(([, text]) => text);

test.each(EVERYWHERE)(
  'in a file of $locale, $timeZone, a list of results keeps its words',
  ({locale, timeZone}) => {
    const {school, ...made} = given(locale, timeZone);
    const rows = TEXT.map((text, index) => [text, text, `Indicator ${index}`]);
    const {indicators, problems} = school.run('previewResults', {
      text: csvOf([['Result', 'Source', 'Indicator'], ...rows], locale),
    });
    expect(problems.map(({value}) => value)).toEqual(['#NUM!', '#NUM!']);
    school.run('adoptResults', {operation: 'list', indicators});
    const kept = TEXT.map(text => TRIMMED.get(text) ?? text);
    expect(made.values('Result')).toEqual(kept);
    expect(made.values('Source')).toEqual(kept);
    expect(made.formulas()).toEqual([]);
  },
);

function given(locale: string, timeZone: string) {
  const made = new CorpusSchool(locale, timeZone);
  return {
    school: made.school,
    values: (header: string) => made.values('Results', header, TEXT.length),
    formulas: () => made.formulas('Results'),
  };
}

/** Wording is written in HTML and Markdown, and is read as such: see the tests of frameworks. */
const PLAIN = TEXTS.filter(
  ([line, text]) => /^[CVXQ]/.test(line) && text !== '\t=1',
).map(([, text]) => text);

test.each(EVERYWHERE)(
  'in a file of $locale, $timeZone, wording of standards is text and nothing else',
  ({locale, timeZone}) => {
    const made = new CorpusSchool(locale, timeZone);
    const rows = PLAIN.map((text, index) => [`Q.${index}`, text, '3', 'Math']);
    const text = csvOf([['Code', 'Text', 'Grade', 'Subject'], ...rows], locale);
    const {framework, expected} = made.school.run('previewFramework', {
      text,
      framework: 'Corpus',
    });
    made.school.run('importFramework', {
      operation: 'wording',
      text,
      framework,
      codesOnly: false,
      expected,
    });
    expect(made.values('Standards', 'Text', PLAIN.length)).toEqual(PLAIN);
    expect(made.shown('Standards', 'Text', PLAIN.length)).toEqual(PLAIN);
    expect(made.formulas('Standards')).toEqual([]);
  },
);

test.each(['en_US', 'de_DE'])(
  'a workbook of %s that was saved and opened again holds every text as it was',
  async locale => {
    const made = new CorpusSchool(locale);
    const all = [...TEXTS, ...LONG_TEXTS].map(([, text]) => text);
    made.type('Objectives', 'Objective', all);
    const whole = made.school.workbook.toData();
    const sheets = whole.sheets.filter(({name}) => name === 'Objectives');
    const bytes = await save({...whole, sheets});
    const {data} = await open(bytes, {name: 'School', timeZone: 'UTC'});
    const again = made.withWorkbook(Workbook.from(data));
    expect(again.values('Objectives', 'Objective', all.length)).toEqual(all);
    expect(again.formulas('Objectives')).toEqual([]);
  },
);
