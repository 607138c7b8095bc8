/** Palavras da tela de configuração. */
import {listed} from './count';

export const TITLE = 'Configurar o planejador';
export const SCHOOL = 'Nome da escola';
export const FIRST_MONTH = 'O ano letivo começa em';
export const GRADES = 'Séries da escola';
export const EXPECTED = 'Áreas esperadas de cada série';
export const EXPECTED_HINT =
  'Só aparece uma lacuna onde uma área está marcada.';
export const GRADE = 'Série';
export const ADDS =
  'Isto adiciona, onde faltarem, as abas Start here, Objectives, Activities, Activity bank, Partners, Locked dates, Results, Standards, Expected areas, Settings e um Log oculto. Nada mais muda neste arquivo.';
export const SAVE = 'Configurar';
export const SAVE_AGAIN = 'Adicionar e reparar';
export const MORE_GRADES = 'Adicionar séries';
export const STANDS =
  'O que está nas abas Settings e Expected areas fica como está aqui. Para mudar, escreva lá.';
export const OPENING = 'Abrindo…';
export const OPEN_SETTINGS = 'Abrir Settings';
export const OPEN_EXPECTED = 'Abrir Expected areas';
export const WORKING = 'Configurando…';
export const NO_GRADES = 'Escolha as séries que a escola tem.';

/** O que foi adicionado e reparado, numa frase cada. */
export function result(
  made: readonly string[],
  repaired: readonly string[],
): string {
  const parts = [
    made.length > 0 ? `Adicionado: ${listed(made)}.` : '',
    repaired.length > 0 ? `Reparado: ${listed(repaired)}.` : '',
  ].filter(Boolean);
  return parts.join(' ') || 'Não faltava nada: todas as abas estão em ordem.';
}

export const standingGrades = (grades: readonly string[]) =>
  `${GRADES}: ${grades.join(', ')}`;

export const tick = (area: string, grade: string) => `${area}, ${grade}`;
