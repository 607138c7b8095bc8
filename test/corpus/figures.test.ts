/** Numbers as people write them where decimals have a comma, and where they have a point. */
import {CorpusSchool, LOCALES} from './corpus-school';

/** Null where the text is asked about and left out. */
type Figure = number | null;

/** V22: text in a list of results, by whether the file writes decimals with a point or with a comma. */
const FIGURES: readonly (readonly [
  text: string,
  point: Figure,
  comma: Figure,
])[] = [
  ['62', 62, 62],
  ['62.5', 62.5, 62.5],
  ['62,5', null, 62.5],
  ['1,250', 1250, 1.25],
  ['1.250', 1.25, 1250],
  ['0.625', 0.625, 0.625],
  ['0,625', null, 0.625],
  ['1.234,5', null, 1234.5],
  ['1,234.5', 1234.5, null],
  ['1.234.567', null, 1234567],
  ['1,234,567', 1234567, null],
  ['-3', -3, -3],
  ['−3,5', null, -3.5],
  ['62,5 %', null, 62.5],
  ['62 children', null, null],
  ['1E5', null, null],
  ['3-5', null, null],
];

test.each(LOCALES)('a list of results in %s', locale => {
  const {school} = new CorpusSchool(locale);
  const {indicators, problems} = school.run('previewResults', {
    text: [
      'Indicator\tBaseline',
      ...FIGURES.map(([text], index) => `Indicator ${index}\t${text}`),
    ].join('\n'),
  });
  const isComma = locale === 'pt_BR' || locale === 'de_DE';
  const expected = FIGURES.map(([, point, comma]) => (isComma ? comma : point));
  expect(indicators.map(({baseline}) => baseline)).toEqual(expected);
  const asked = FIGURES.filter((_, index) => expected[index] === null);
  expect(problems.map(({value}) => value)).toEqual(asked.map(([text]) => text));
});

test.each(LOCALES)(
  'in %s, a figure that stands in the Results as text is read likewise',
  locale => {
    const made = new CorpusSchool(locale);
    const rect = made.school.rect('Results', 2, 6, 1, 1);
    made.school.workbook.apply(
      'range.set',
      {rect, facet: 'numberFormats', values: [['@']]},
      {key: 'ana', name: 'Ana', isOwner: true, kind: 'script'},
    );
    made.type('Results', 'Indicator', ['Families who came']);
    made.type('Results', 'Baseline', ['1.250']);
    const {indicators} = made.school.run('loadResults');
    const isComma = locale === 'pt_BR' || locale === 'de_DE';
    expect(indicators[0]?.baseline).toBe(isComma ? 1250 : 1.25);
  },
);

test('a number with three decimals or a thousand is not guessed at', () => {
  const made = new CorpusSchool('de_DE');
  made.type('Activities', 'Activity', ['Library night']);
  made.type('Activities', 'Month', ['2026-10']);
  made.type('Activities', 'Area', ['Family literacy']);
  const rect = made.school.rect('Activities', 2, 14, 1, 1);
  made.school.workbook.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['@']]},
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'script'},
  );
  made.type('Activities', 'Expected participants', ['1.000 people']);
  const problem = made.school
    .run('checkWorkbook')
    .find(({column}) => column === 'Expected participants');
  expect(problem).toMatchObject({
    value: '1.000 people',
    severity: 'problem',
    repair: null,
  });
});
