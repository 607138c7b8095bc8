/** Screens that the sidebar loads when they are wanted. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {Shipped} from './shipped';

test.each(['activity', 'entry', 'review', 'tools'] as const)(
  'the script of %s is what stands in its page',
  name => {
    const {script, words} = new Shipped().run('loadBundle', {name});
    expect(script.length).toBeGreaterThan(1000);
    const page = readFileSync(join(ROOT, 'build', `${name}.html`), 'utf8');
    expect(words).toContain('IntegrationGrid.words');
    expect(page.endsWith(`-->\n<script>${script}</script>\n`)).toBe(true);
  },
);

test.each([
  ['en', 'Set up planner'],
  ['es', 'Configurar el planificador'],
  ['pt', 'Configurar o planejador'],
] as const)(
  'the words of a screen come in the language %s',
  (language, words) => {
    const asked = {name: 'tools', language} as const;
    expect(new Shipped().run('loadBundle', asked).words).toContain(words);
  },
);

test('where the page says its language it costs no call of a service', () => {
  const school = new Shipped();
  school.run('loadBundle', {name: 'tools', language: 'pt'});
  expect(school.calls()).toBe(0);
});

test('no other page is given out', () => {
  for (const name of ['sidebar', 'Code', '', 'other'])
    expect(() =>
      new Shipped().run('loadBundle', {name: name as 'entry'}),
    ).toThrow('"name" must be one of activity, entry, review, tools.');
});
