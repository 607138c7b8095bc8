/** What the server says in English of days, grades, areas and lists is said again in the reader's own language. */
import type {Area} from '../../src/domain/area';
import {placesIn} from '../../src/ui/english-parts';

const PLACES = placesIn({
  month: month => `M(${month})`,
  monthName: month => `N(${month.slice(5)})`,
  day: date => `D(${date})`,
  area: (area: Area) => `A(${area})`,
  grades: grades => `G(${grades.join('|')})`,
  listed: (items, last) => `${items.join('|')} ${last}`,
});

test.each([
  ['month', 'October 2026', 'M(2026-10)'],
  ['month', 'May', 'N(05)'],
  ['month', 'Octember 2026', 'Octember 2026'],
  ['month', '10/2026', '10/2026'],
  ['day', 'Oct 5', 'D(2000-10-05)'],
  ['day', 'Oct 14, 2026', 'D(2026-10-14) de 2026'],
  ['day', 'Octember 14', 'Octember 14'],
  ['day', 'October', 'October'],
  ['day', '', ''],
  ['days', 'Oct 5 to 14', 'D(2000-10-05) – D(2000-10-14)'],
  ['days', 'Oct 5 to Nov 2', 'D(2000-10-05) – D(2000-11-02)'],
  ['days', 'Oct 5', 'D(2000-10-05)'],
  ['date', '2026-10-14', 'D(2026-10-14) de 2026'],
  ['date', 'soon', 'soon'],
  ['grades', 'grade 3', 'G(3)'],
  ['grades', 'grades 3, 4', 'G(3|4)'],
  ['grades', 'kindergarten', 'G(K)'],
  ['grades', 'pre-kindergarten', 'G(PK)'],
  ['grades', 'all', 'all'],
  ['area', 'Family literacy', 'A(familyLiteracy)'],
  ['area', 'Sports', 'Sports'],
  ['list', 'Family literacy', 'A(familyLiteracy)'],
  ['list', 'Family literacy and Sports', 'A(familyLiteracy)|Sports and'],
  ['codes', '3.OA.A.1', '3.OA.A.1'],
  ['codes', 'A, B or C', 'A|B|C or'],
  ['columns', 'Month and Grade', 'Month|Grade and'],
] as const)('as a %s, %j is said %j', (kind, text, said) => {
  expect(PLACES[kind]!(text)).toBe(said);
});
