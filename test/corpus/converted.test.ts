/** In a column without a format a sheet converts what people type: what becomes of it, and what the planner says. */
import {CorpusSchool, LOCALES} from './corpus-school';

/** What the cell holds, by locale in the order en_US, pt_BR, es_MX, de_DE: a day stands as `day 2026-03-05`. */
type Held = string | number | boolean;
type ConvertedLine = readonly [
  line: string,
  typed: string,
  held: readonly [Held, Held, Held, Held],
];

const same = (held: Held) => [held, held, held, held] as const;
/** As read in the United States, and where the day stands before the month. */
const days = (monthFirst: string, dayFirst: string) =>
  [
    `day ${monthFirst}`,
    `day ${dayFirst}`,
    `day ${dayFirst}`,
    `day ${dayFirst}`,
  ] as const;

const CONVERTED: readonly ConvertedLine[] = [
  ['C1', '3.OA', same('3.OA')],
  ['C2', '3.OA.A.1', same('3.OA.A.1')],
  ['C4', '4-ESS1-1', same('4-ESS1-1')],
  ['C5', '3-5', days('2026-03-05', '2026-05-03')],
  ['C6', '6-8', days('2026-06-08', '2026-08-06')],
  ['C7', '9-12', days('2026-09-12', '2026-12-09')],
  ['C8', 'K-2', same('K-2')],
  ['C9', '3–5', same('3–5')],
  ['V11', '1-2', days('2026-01-02', '2026-02-01')],
  ['V12', '3/4', days('2026-03-04', '2026-04-03')],
  ['V14', '5.10', [5.1, '5.10', 5.1, '5.10']],
  ['V16', 'SEP-1', same('day 2026-09-01')],
  ['V16', 'SEP1', same('SEP1')],
  ['V17', 'Dec 2', same('day 2026-12-02')],
  ['V17', 'MAR-3', same('day 2026-03-03')],
  ['V18', '1E5', same(100000)],
  ['V19', 'TRUE', same(true)],
  ['V19', 'WAHR', ['WAHR', 'WAHR', 'WAHR', true]],
  ['V19', 'VERDADEIRO', ['VERDADEIRO', true, 'VERDADEIRO', 'VERDADEIRO']],
  ['V19', 'VERDADERO', ['VERDADERO', 'VERDADERO', true, 'VERDADERO']],
  ['V20', '50%', same(0.5)],
  ['V20', '$5', same(5)],
  ['V20', 'R$ 5,00', ['R$ 5,00', 5, 'R$ 5,00', 'R$ 5,00']],
  ['V20', '5,50 €', ['5,50 €', 5.5, '5,50 €', 5.5]],
  ['V21', '007', same(7)],
  ['V22', '1,5', ['1,5', 1.5, '1,5', 1.5]],
  ['V22', '1,250', [1250, 1.25, 1250, 1.25]],
  ['V22', '1.250', [1.25, 1250, 1.25, 1250]],
  ['V22', '1.234,5', ['1.234,5', 1234.5, '1.234,5', 1234.5]],
  ['V22', '1,234.5', [1234.5, '1,234.5', 1234.5, '1,234.5']],
  ['V23', '22 34', same('22 34')],
  ['X30', '=1+1', same(2)],
  ['X32', '+Math night', same('+Math night')],
  ['X33', '-ing verbs', same('-ing verbs')],
  ['X34', '@library', same('@library')],
  ['Q36', "'3-5", same('3-5')],
  ['D59', '2026-09', same('day 2026-09-01')],
  ['D60', '9/2026', same('day 2026-09-01')],
  ['D60', 'Sept 2026', same('day 2026-09-01')],
  ['D61', 'Sept', same('Sept')],
  ['D64', '09/31/2026', same('09/31/2026')],
  ['D65', '46266', same(46266)],
  ['D66', '31.09.26', same('31.09.26')],
  ['D66', 'after winter break', same('after winter break')],
  ['D66', '2026-10-14', same('day 2026-10-14')],
  // Days in the order of another locale stay text.
  [
    'D66',
    '10/14/2026',
    ['day 2026-10-14', '10/14/2026', '10/14/2026', '10/14/2026'],
  ],
  [
    'D66',
    '14/10/2026',
    ['14/10/2026', 'day 2026-10-14', 'day 2026-10-14', 'day 2026-10-14'],
  ],
  [
    'D66',
    '14.10.2026',
    ['14.10.2026', '14.10.2026', '14.10.2026', 'day 2026-10-14'],
  ],
  ['D66', '5/10/2026', days('2026-05-10', '2026-10-05')],
];

const TYPED = CONVERTED.map(([, typed]) => typed);

/** In Honolulu no day of the corpus begins at the hour at which it does in UTC or in the script's own zone. */
const ZONE = 'Pacific/Honolulu';
const MIDNIGHT = 'T10:00:00.000Z';

test.each(LOCALES.map((locale, index) => [locale, index] as const))(
  'in %s each text is what the locale reads in it',
  (locale, index) => {
    const made = new CorpusSchool(locale, ZONE);
    made.makeAutomatic('Objectives', 'Objective');
    made.type('Objectives', 'Objective', TYPED);
    const expected = CONVERTED.map(([, , held]) => held[index]!);
    const found = made
      .values('Objectives', 'Objective', TYPED.length)
      .map(value =>
        typeof value === 'string' && value.endsWith(MIDNIGHT)
          ? `day ${value.slice(0, -MIDNIGHT.length)}`
          : value,
      );
    expect(found).toEqual(expected);
  },
);
