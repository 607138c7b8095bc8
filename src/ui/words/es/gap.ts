/** Por qué un hueco está donde está en la lista. */
import type {Gap} from '../../../domain/coverage';
import {PRIORITIES} from './choices';
import {counted} from './count';

/** "Prioridad alta; 5 de sus 6 áreas esperadas están vacías; abierto desde hace 3 meses." */
export function reason(gap: Gap, expected: number): string {
  return `${[
    `Prioridad ${PRIORITIES[gap.priority].toLowerCase()}`,
    ...EMPHASES[gap.emphasis],
    emptyWords(gap, expected),
    openWords(gap),
  ].join('; ')}.`;
}

const EMPHASES: {readonly [emphasis in Gap['emphasis']]: readonly string[]} = {
  major: ['trabajo principal del grado'],
  supporting: [],
  additional: ['trabajo adicional del grado'],
};

function emptyWords({emptyCells}: Gap, expected: number): string {
  if (expected === 1) return 'su única área esperada está vacía';
  const are = emptyCells === 1 ? 'está vacía' : 'están vacías';
  return `${emptyCells} de sus ${expected} áreas esperadas ${are}`;
}

function openWords({grades, monthsOpen}: Gap): string {
  if (grades.length === 0) return 'no se conoce su grado';
  if (monthsOpen === 0) return 'otra clase de su grado está cubierta este mes';
  return `abierto desde hace ${counted(monthsOpen, 'mes', 'meses')}`;
}
