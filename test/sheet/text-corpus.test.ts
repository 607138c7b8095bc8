import {expect, test} from '@jest/globals';
import {ANA, Planner} from './on-host/planner';

const CORPUS = [
  // What starts a formula.
  '=1+1',
  '=IMPORTXML("http://x","//a")',
  '+Math night',
  '-ing verbs',
  '@library',
  '\t=1',
  // Quotes and separators.
  "'tis the season",
  "'",
  '"quoted"',
  'a,b;c\nd',
  // Lines and blanks.
  'line1\nline2',
  '  leading and trailing  ',
  '\u00a0',
  '\u200b',
  // Unicode.
  'é',
  'e\u0301',
  '👨‍👩‍👧‍👦',
  'مرحبا \u202eabc',
  '_x0041_',
  '\ufeffmarked',
  // Length.
  'x'.repeat(4999),
  'x'.repeat(5000),
  // Injection.
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)',
  '{{7*7}}',
  '<?= 1 ?>',
  'javascript:alert(1)',
  // What a sheet would take for a number, a date, a truth or an error.
  '1-2',
  '3/4',
  '1:1',
  '5.10',
  '1.2.3',
  'SEP-1',
  'SEP1',
  'Dec 2',
  'MAR-3',
  '1E5',
  '2.E3',
  'TRUE',
  'false',
  '50%',
  '$5',
  '007',
  '1,5',
  '22 34',
  '3-5',
  '2026-10-14',
  '10/14/2026',
  '#N/A',
  '#REF!',
];

test.each(['en_US', 'de_DE', 'pt_BR'])(
  'in a sheet of %s each text reads back code point for code point',
  locale => {
    const planner = new Planner();
    planner.workbook.apply(
      'spreadsheet.set',
      {locale},
      {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
    );
    for (let start = 0; start < CORPUS.length; start += 25)
      planner.run('saveObjectives', [
        {
          operation: `corpus-${start}`,
          month: '2026-10',
          grades: ['3'],
          teacher: 'Rivera',
          subject: 'Math',
          objectives: CORPUS.slice(start, start + 25).map(text => ({
            standards: text,
            objective: text,
            priority: 'Normal',
            notes: text,
          })),
        },
        ANA,
      ]);
    const kept = planner
      .values('Objectives')
      .slice(2)
      .map(row => [row[4], row[5], row[10]]);
    expect(kept).toEqual(CORPUS.map(text => [text, text, text]));
  },
);

test('line ends are kept in one form', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {
      operation: 'lines',
      id: 'ACT-AAAAAA',
      month: '2026-10',
      area: 'familyLiteracy',
      activity: 'Library night',
      notes: 'a\r\nb\rc',
    },
    ANA,
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Notes: 'a\nb\nc',
  });
});

test('no formula comes to stand in any cell', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {
      operation: 'formula',
      month: '2026-10',
      area: 'familyLiteracy',
      activity: '=1+1',
      notes: '=NOW()',
    },
    ANA,
  ]);
  const rect = {
    sheet: planner.sheetId('Activities'),
    row: 1,
    column: 1,
    rows: 3,
    columns: 20,
  };
  const formulas = planner.workbook.apply(
    'range.get',
    {rect, facet: 'formulas'},
    {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
  );
  expect(formulas.flat().filter(formula => formula !== '')).toEqual([]);
});
