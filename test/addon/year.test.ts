/** Writing the Year tab through the shipped door. */
import {schoolInOctober} from './shipped';

const GRADE_3 = {month: '2026-10', grade: '3', subject: 'Math'};

test('the tab says how far the year has come, and what is missing', () => {
  const {school} = schoolInOctober();
  const view = school.run('writeYear', GRADE_3);
  expect(view.whole).toMatchObject({standards: 25, named: 1, supported: 0});
  const texts = school.texts('Year').map(row => row[0]);
  expect(texts.slice(0, 3)).toEqual([
    'Year of Grade 3 · Math: August 2026 to October 2026 · Hope School',
    '1 of 25 standards named by an objective (4 %), none is supported by an activity.',
    'Named and without an activity: 3.OA.A.1. Not named yet: 3.OA.A.2, 3.OA.A.3, 3.OA.A.4, 3.OA.B.5, 3.OA.B.6, 3.OA.C.7, 3.OA.D.8, 3.OA.D.9 and 16 more.',
  ]);
});

test('another grade takes the tab’s place, and nothing of the first is left', () => {
  const {school} = schoolInOctober();
  school.run('writeYear', {...GRADE_3, subject: 'ELA'});
  const before = school.texts('Year').length;
  school.run('writeYear', GRADE_3);
  expect(school.tabs().filter(name => name.startsWith('Year'))).toEqual([
    'Year',
  ]);
  expect(school.texts('Year').length).toBeLessThan(before);
  expect(school.texts('Year').flat().join()).not.toContain('RL.3.2');
});

test('a tab in which somebody wrote is kept aside', () => {
  const {school} = schoolInOctober();
  school.run('writeYear', GRADE_3);
  school.typeUnseen('Year', 3, 8, 'Ask about 3.MD');
  school.run('writeYear', GRADE_3);
  const [aside] = school
    .tabs()
    .filter(name => name.startsWith('Year (changed by hand'));
  expect(school.texts(aside!)[2]![7]).toBe('Ask about 3.MD');
});

test('a grade without standards in that subject is refused, and nothing is written', () => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('writeYear', {...GRADE_3, subject: 'Alchemy'}),
  ).toThrow('have no Alchemy standards');
  expect(school.tabs()).not.toContain('Year');
});
