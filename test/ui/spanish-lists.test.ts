/** "y" and "o" sound as Spanish has them before the next word: "e historia", "u once". */
import {listed} from '../../src/ui/words/es/count';
import {PLACES} from '../../src/ui/words/es/places';

test.each([
  ['historia', 'padres e historia'],
  ['hijos', 'padres e hijos'],
  ['ingles', 'padres e ingles'],
  ['Índice', 'padres e Índice'],
  ['híbridos', 'padres e híbridos'],
  ['"inglés"', 'padres e "inglés"'],
  ['hierbas', 'padres y hierbas'],
  ['hiatos', 'padres y hiatos'],
  ['iones', 'padres y iones'],
  ['yoga', 'padres y yoga'],
  ['arte', 'padres y arte'],
])('and %s: %s', (last, said) => {
  expect(listed(['padres', last])).toBe(said);
});

test.each([
  ['8', '7 u 8'],
  ['80', '7 u 80'],
  ['11', '7 u 11'],
  ['110', '7 o 110'],
  ['1', '7 o 1'],
  ['otra', '7 u otra'],
  ['hojas', '7 u hojas'],
  ['Óscar', '7 u Óscar'],
  ['más', '7 o más'],
])('or %s: %s', (last, said) => {
  expect(listed(['7', last], 'o')).toBe(said);
});

test('so it is in the server’s sentences', () => {
  expect(PLACES.columns?.('Notes and Indicators')).toBe('Notes e Indicators');
  expect(PLACES.columns?.('Grade or Objective')).toBe('Grade u Objective');
});
