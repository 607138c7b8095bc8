/** Palabras de empezar un nuevo año escolar. */
import {counted} from './count';
import {monthTitle} from './date';

export const TITLE = 'Nuevo año escolar';
export const WHERE =
  'Un nuevo año empieza en una copia de este archivo, para que este quede como registro del año que terminó.';
export const STEPS: readonly string[] = [
  'Elija Archivo › Hacer una copia, y dele a la copia su propio nombre.',
  'Abra la copia y elija en ella Extensiones › Integration Grid › Plan this month.',
  'Elija “Empezar un nuevo año escolar” en la copia.',
];
export const HERE =
  'Este archivo es copia de un planificador. Puede empezar en él el nuevo año.';
export const CLEARED_TITLE = 'Lo que se vacía aquí';
export const CLEARED: readonly string[] = [
  'Todos los objetivos y todas las actividades, con lo escrito a su lado',
  'Las pestañas que hace el planificador: Grid, Coverage, Year, Grants y los meses publicados',
  'La lista de cambios, y en qué paso estaba cada mes',
];
export const KEPT_TITLE = 'Lo que queda';
export const KEPT: readonly string[] = [
  'El banco de actividades, los aliados y los resultados',
  'La configuración, las áreas esperadas, los estándares y las fechas reservadas',
  'Las pestañas que agregó su escuela, y los encabezados y fórmulas de sus propias columnas',
];
export const SAFE =
  'El archivo que usted copió no se toca: todo lo del año pasado sigue allí. También es la única vuelta atrás.';
export const FIRST_MONTH = 'Primer mes del nuevo año';
export const start = (year: string) => `Empezar ${year}`;
export const QUESTION = (year: string) =>
  `¿Vaciar todos los objetivos y actividades de esta copia y empezar ${year}?`;
export const CONFIRM = 'Vaciar y empezar';
export const STARTING = 'Empezando…';
export const started = (
  firstMonth: string,
  objectives: number,
  activities: number,
) =>
  `El año empieza en ${monthTitle(firstMonth)}. ${counted(objectives, 'objetivo')} y ${counted(activities, 'actividad', 'actividades')} se quitaron aquí; siguen en el archivo que usted copió.`;
