/** Pages in the language that a person chose, or else that of their account. */
import {Workbook} from '../../src/host/workbook/workbook';
import {Shipped, schoolInOctober} from './shipped';

/** The sidebar as it opens. */
function opened(school: Shipped): string {
  school.run('showPlanner');
  return school.screen.frames.at(-1)!.html;
}

test('the planner opens in English, and after a choice in that language', () => {
  const {school} = schoolInOctober();
  expect(opened(school)).toContain('"Monthly plan"');
  school.run('saveLanguage', {language: 'pt'});
  const page = opened(school);
  expect(page).toContain('"Plano do mês"');
  expect(page).not.toContain('"Monthly plan"');
  expect(school.run('loadPlanner', {}).language).toBe('pt');
  expect(school.run('loadBundle', {name: 'tools'}).words).toContain(
    'Configurar o planejador',
  );
});

test('the words stand in the page, where it has room for them', () => {
  const page = opened(new Shipped());
  expect(page).not.toContain('<!-- words -->');
  expect(page).toMatch(/^<!doctype html>/i);
});

test('until somebody chooses, it is that of their account', () => {
  const file = Workbook.create({id: 'file-1', locale: 'es_MX'});
  const school = new Shipped([], file);
  expect(opened(school)).toContain('"Plan del mes"');
  school.run('saveLanguage', {language: 'en'});
  expect(opened(school)).toContain('"Monthly plan"');
});

test('it is the choice of one person, and of nobody else', () => {
  const {school} = schoolInOctober();
  school.run('saveLanguage', {language: 'es'});
  expect(school.runAs('loadPlanner', [{}], 'ben')).toMatchObject({
    language: 'en',
  });
});

test('no other language is taken', () => {
  expect(() =>
    new Shipped().run('saveLanguage', {language: 'fr' as 'es'}),
  ).toThrow('"language" must be one of en, es, pt.');
});
