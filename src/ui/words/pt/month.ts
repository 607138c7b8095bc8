/** Palavras da tela do mês. */
import type {Gap, Slice} from '../../../domain/coverage';
import {counted} from './count';
import {monthName} from './date';
import {gradesTitle, gradeTitle} from './grade';
import {dotted} from './joined';

export const TITLE = 'Plano do mês';
export const MONTH = 'Mês';
export const EARLIER = 'Mês anterior';
export const LATER = 'Mês seguinte';
export const AREAS = 'As seis áreas';
export const GAPS = 'Falta uma atividade';
export const SMALLEST_SET = 'Sugerir o mínimo de atividades';
export const NO_GAPS = 'Cada célula esperada deste mês tem uma atividade.';
export const YOURS = 'Seus objetivos';
export const ADD_OBJECTIVES = 'Adicionar objetivos';
export const ADD_FIRST = 'Adicionar os primeiros objetivos';
export const ADD_ACTIVITY = 'Adicionar uma atividade';
export const REVIEW_COVERAGE = 'Revisar a cobertura';
export const WRITING = 'Escrevendo…';

export const showGrid = (month: string) =>
  `Mostrar a grade de ${monthName(month)}`;
export const gridShown = (month: string) =>
  `A aba Grid mostra ${monthName(month)}.`;

export const noObjectives = (month: string) =>
  `Ainda não há objetivos para ${monthName(month)}. Adicione os primeiros e as seis áreas vão se preenchendo aqui.`;

/** "31 de 48 células esperadas estão cobertas". */
export function headline({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'Destes objetivos não se espera nenhuma área.';
  return `${covered} de ${counted(expected, 'célula esperada', 'células esperadas')} ${covered === 1 ? 'está coberta' : 'estão cobertas'}`;
}

export function details(
  objectives: number,
  strong: number,
  gaps: number,
): string {
  return dotted(
    counted(objectives, 'objetivo'),
    counted(strong, 'sólida'),
    counted(gaps, 'lacuna'),
  );
}

/** "3 de 14 cobertas". */
export function areaLine({expected, covered}: Slice): string {
  return expected === 0
    ? 'não esperada'
    : `${covered} de ${expected} ${expected === 1 ? 'coberta' : 'cobertas'}`;
}

/** "3ª série · Sra. Lopes". */
export function gapLine(gap: Gap): string {
  return dotted(gradesTitle(gap.grades), gap.teacher);
}

export const gapWithoutId = (canEdit: boolean) =>
  canEdit
    ? 'Esta linha recebe o seu ID na próxima vez que algo for salvo ou a grade for mostrada; depois disso ela aceita atividades.'
    : 'Esta linha recebe o seu ID na próxima vez que algo for salvo; depois disso ela aceita atividades.';

export const GRADE = 'Série';
export const ALL_GRADES = 'Todas as séries';
export const gradeGaps = (grade: string, n: number) =>
  `${gradeTitle(grade)}: ${counted(n, 'lacuna')}`;
export const BY_GRADE = 'Cobertura por série';
export const gapsTitle = (n: number) => `${GAPS} (${n})`;
export const showMore = (n: number) => `Mostrar mais ${n}`;
export const allObjectives = (n: number) => `Todos os objetivos (${n})`;
export const coverageWritten = (month: string) =>
  `A aba Coverage mostra ${monthName(month)}.`;

/** "3 de 5 áreas cobertas". */
export function rowLine({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'Nenhuma área esperada';
  return `${covered} de ${counted(expected, 'área')} ${expected === 1 ? 'coberta' : 'cobertas'}`;
}
