/** Levels as publishers write them, and the grades of a school that they are. */
import {gradesOfLevel} from '../../../src/domain/framework/education-level';

test.each([
  ['-1 PR pr IT tk pk3 PK4 Preschool pre-school prekindergarten', 'PK'],
  ['0 00 0k K0 k kg 0K', 'K'],
  ['ms MS middle', '6 7 8'],
  ['hs HS high secondary', '9 10 11 12'],
  ['elementary', 'K 1 2 3 4 5'],
  ['3 03 3.0', '3'],
  ['10 10.0 tenth', '10'],
  ['13 PS UG AE ABE ASE AEL AS BA PB MD PM DO PD PT OT other', ''],
  ['postsecondary ungraded all', ''],
])('each of %s is grade %s', (levels, grades) => {
  for (const level of levels.split(' '))
    expect([level, gradesOfLevel(level)?.join(' ')]).toEqual([level, grades]);
});

test.each([
  ['Pre-kindergarten', 'PK'],
  ['Transitional Kindergarten', 'PK'],
  ['Elementary school', 'K 1 2 3 4 5'],
  ['middle_school', '6 7 8'],
  ['High School', '9 10 11 12'],
  ['adult education', ''],
  ['Second grade', '2'],
  ['0K-2', 'K 1 2'],
  ['3 to 5', '3 4 5'],
  ['3 through 5', '3 4 5'],
  ['3 thru 5', '3 4 5'],
  ['03 - Third grade', '3'],
  ['4; 5 | 6', '4 5 6'],
  ['5/4&3+2 and 1', '1 2 3 4 5'],
  ['3, 3.0', '3'],
  ['03 - Third grade, all subjects', '3'],
  ['http://example.org/EducationLevel/3', '3'],
  ['HTTPS://example.org/levels#HS', '9 10 11 12'],
  ['', ''],
])('%j is grade %s', (level, grades) => {
  expect(gradesOfLevel(level)?.join(' ')).toBe(grades);
});

test.each([
  'Level X',
  '3, soon',
  'see http://example.org/3',
  'x03 - Third grade',
  '3.0.0',
  'x3.0',
  '14',
  'grade school of art',
  'high grade school',
  '1.00',
  'K-0k',
  '3 http://example.org/',
])('nobody can tell which grade %j is', level => {
  expect(gradesOfLevel(level)).toBeUndefined();
});

test.each([
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
])('%s are grades 1 to 12', words => {
  expect(words.split(' ').map(word => gradesOfLevel(word)?.join())).toEqual(
    Array.from({length: 12}, (_, index) => String(index + 1)),
  );
});
