/** Palabras de la pantalla del mes. */
import type {Gap, Slice} from '../../../domain/coverage';
import {counted} from './count';
import {monthName} from './date';
import {gradesTitle, gradeTitle} from './grade';
import {dotted} from './joined';

export const TITLE = 'Plan del mes';
export const MONTH = 'Mes';
export const EARLIER = 'Mes anterior';
export const LATER = 'Mes siguiente';
export const AREAS = 'Las seis áreas';
export const GAPS = 'Falta una actividad';
export const SMALLEST_SET = 'Sugerir el mínimo de actividades';
export const NO_GAPS = 'Cada celda esperada de este mes tiene una actividad.';
export const YOURS = 'Sus objetivos';
export const ADD_OBJECTIVES = 'Agregar objetivos';
export const ADD_FIRST = 'Agregar los primeros objetivos';
export const ADD_ACTIVITY = 'Agregar una actividad';
export const REVIEW_COVERAGE = 'Revisar la cobertura';
export const WRITING = 'Escribiendo…';

export const showGrid = (month: string) =>
  `Mostrar la cuadrícula de ${monthName(month)}`;
export const gridShown = (month: string) =>
  `La pestaña Grid muestra ${monthName(month)}.`;

export const noObjectives = (month: string) =>
  `Todavía no hay objetivos para ${monthName(month)}. Agregue los primeros y aquí se irán llenando las seis áreas.`;

/** "Están cubiertas 31 de 48 celdas esperadas". */
export function headline({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'De estos objetivos no se espera ningún área.';
  return `${covered === 1 ? 'Está cubierta' : 'Están cubiertas'} ${covered} de ${counted(expected, 'celda esperada', 'celdas esperadas')}`;
}

export function details(
  objectives: number,
  strong: number,
  gaps: number,
): string {
  return dotted(
    counted(objectives, 'objetivo'),
    counted(strong, 'sólida'),
    counted(gaps, 'hueco'),
  );
}

/** "3 de 14 cubiertas". */
export function areaLine({expected, covered}: Slice): string {
  return expected === 0
    ? 'no se espera'
    : `${covered} de ${expected} ${expected === 1 ? 'cubierta' : 'cubiertas'}`;
}

/** "Grado 3 · Sra. López". */
export function gapLine(gap: Gap): string {
  return dotted(gradesTitle(gap.grades), gap.teacher);
}

export const gapWithoutId = (canEdit: boolean) =>
  canEdit
    ? 'Esta fila recibe su ID la próxima vez que se guarde algo o se muestre la cuadrícula; después se le pueden agregar actividades.'
    : 'Esta fila recibe su ID la próxima vez que se guarde algo; después se le pueden agregar actividades.';

export const GRADE = 'Grado';
export const ALL_GRADES = 'Todos los grados';
export const gradeGaps = (grade: string, n: number) =>
  `${gradeTitle(grade)}: ${counted(n, 'hueco')}`;
export const BY_GRADE = 'Cobertura por grado';
export const gapsTitle = (n: number) => `${GAPS} (${n})`;
export const showMore = (n: number) => `Mostrar ${n} más`;
export const allObjectives = (n: number) => `Todos los objetivos (${n})`;
export const coverageWritten = (month: string) =>
  `La pestaña Coverage muestra ${monthName(month)}.`;

/** "3 de 5 áreas cubiertas". */
export function rowLine({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'No se espera ningún área';
  return `${covered} de ${counted(expected, 'área')} ${expected === 1 ? 'cubierta' : 'cubiertas'}`;
}
