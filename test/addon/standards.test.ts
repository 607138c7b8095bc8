/** Standards through the shipped door: what the sidebar is offered, and how far the year has come. */
import {catalogueOf, parseStandard} from '../../src/domain/catalogue';
import {offeredStandards} from '../../src/domain/standard-options';
import {Shipped, activity, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

/** The catalogue as the sidebar makes it. */
function catalogueIn(school: Shipped) {
  const view = school.run('loadStandards');
  return {
    view,
    catalogue: catalogueOf(view.list, view.imported, view.chosen),
  };
}

/** Types rows under the headers of the Standards tab. */
function importRows(school: Shipped, rows: readonly (readonly string[])[]) {
  rows.forEach((row, index) => school.type('Standards', index + 2, 1, [row]));
}

test('the sidebar is offered the whole Common Core in one small answer, without set-up', () => {
  const school = new Shipped();
  const {view, catalogue} = catalogueIn(school);
  expect(view.frameworks).toEqual([{name: 'Common Core', licence: null}]);
  expect(JSON.stringify(view).length).toBeLessThan(15_000);
  expect(offeredStandards(catalogue).length).toBeGreaterThan(1_800);
  expect(parseStandard('rl32', catalogue)).toMatchObject({
    code: 'RL.3.2',
    label: 'main idea, lesson, retelling',
  });
  expect(school.calls()).toBeLessThanOrEqual(8);
});

test('imported wording comes with its notice, and codes of frameworks that are not chosen without it', () => {
  const {school} = schoolInOctober();
  importRows(school, [
    ['3.OA.A.1', 'Wording', '3', 'Math', '', 'g-1', 'Common Core'],
    ['3-LS1-1', 'Life cycles', '3', 'Science', '', 'g-2', 'NGSS'],
  ]);
  const {view, catalogue} = catalogueIn(school);
  expect(view.frameworks).toEqual([
    {
      name: 'Common Core',
      licence: expect.stringMatching(/All rights reserved/),
    },
  ]);
  expect(parseStandard('3.OA.1', catalogue)?.text).toBe('Wording');
  expect(parseStandard('3-LS1-1', catalogue)?.text).toBe('');
});

test('a framework is the same in whatever letters its rows and Settings name it', () => {
  const {school} = schoolInOctober();
  importRows(school, [
    ['MA.1', 'Count tidepools', '3', 'Science', '', 'g-1', 'Maple'],
    ['MA.2', 'Name shells', '3', 'Science', '', 'g-2', 'MAPLE'],
  ]);
  school.run('chooseFrameworks', {
    operation: 'use',
    frameworks: ['maple', 'Common Core'],
  });
  const {view} = catalogueIn(school);
  expect(view.frameworks).toEqual([
    {name: 'Maple', licence: null},
    {name: 'Common Core', licence: null},
  ]);
  expect(view.imported.map(({text}) => text)).toEqual([
    'Count tidepools',
    'Name shells',
  ]);
});

test('the Coverage tab says how many of a grade’s standards the year has come to', () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  expect(school.run('writeCoverage', OCTOBER).standards).toEqual([
    {grade: '3', subject: 'Math', named: 1, supported: 1, standards: 25},
    {grade: '3', subject: 'ELA', named: 1, supported: 0, standards: 42},
  ]);
  const texts = school
    .texts('Coverage')
    .map(row => row.join('|').replace(/\|+$/, ''));
  expect(texts).toContain('Grade 3 · Math|25|1|4 %|1|4 %');
  expect(texts).toContain('Grade 3 · ELA|42|1|2 %|0|0 %');
});

test('a code that is typed into the Objectives tab is answered with the nearest', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Objectives', 2, 5, '3.OA.99');
  expect(school.run('checkWorkbook')).toMatchObject([
    {
      sheet: 'Objectives',
      row: 2,
      column: 'Standards',
      value: '3.OA.99',
      severity: 'problem',
      fix: 'Did you mean 3.OA.D.9, 3.OA.D.8 or 3.OA.C.7?',
    },
  ]);
});
