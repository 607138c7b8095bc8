/** Por que uma lacuna está onde está na lista. */
import type {Gap} from '../../../domain/coverage';
import {PRIORITIES} from './choices';
import {counted} from './count';

/** "Prioridade alta; 5 das suas 6 áreas esperadas estão vazias; aberta há 3 meses." */
export function reason(gap: Gap, expected: number): string {
  return `${[
    `Prioridade ${PRIORITIES[gap.priority].toLowerCase()}`,
    ...EMPHASES[gap.emphasis],
    emptyWords(gap, expected),
    openWords(gap),
  ].join('; ')}.`;
}

const EMPHASES: {readonly [emphasis in Gap['emphasis']]: readonly string[]} = {
  major: ['trabalho principal da série'],
  supporting: [],
  additional: ['trabalho adicional da série'],
};

function emptyWords({emptyCells}: Gap, expected: number): string {
  if (expected === 1) return 'a sua única área esperada está vazia';
  const are = emptyCells === 1 ? 'está vazia' : 'estão vazias';
  return `${emptyCells} das suas ${expected} áreas esperadas ${are}`;
}

function openWords({grades, monthsOpen}: Gap): string {
  if (grades.length === 0) return 'a sua série não é conhecida';
  if (monthsOpen === 0) return 'outra turma da sua série está coberta este mês';
  return `aberta há ${counted(monthsOpen, 'mês', 'meses')}`;
}
