/** Palabras de copiar del mes anterior: los objetivos de un docente, las actividades del personal. */
import type {Area} from '../../../domain/area';
import {AREA_TITLES} from './area';
import {counted} from './count';
import {monthName} from './date';

export const ALL = 'Todas';
export const COPYING = 'Copiando…';
export const NOT_SUPPORTED = 'Ninguna actividad lo apoyó: ¿desea continuarlo?';
export const SUPPORTED = 'Tuvo apoyo';
export const NONE_YET = 'Ninguno todavía';
export const COPY_NOTE =
  'Llegan como borradores, cada una con el estado Idea y en los mismos días de la semana. Cuentan en cuanto usted las planifique.';

export const isThere = (month: string) => `Ya está en ${monthName(month)}`;

export const noObjectives = (teacher: string, month: string) =>
  `${teacher} no tiene objetivos en ${monthName(month)}.`;
export const choose = (month: string) =>
  `Objetivos de ${monthName(month)}. Están marcados los que nada apoyó.`;
export const addObjectives = (n: number) =>
  n === 0
    ? 'Agregar al formulario'
    : `Agregar ${counted(n, 'objetivo')} al formulario`;

export const noActivities = (month: string) =>
  `En ${monthName(month)} no hay actividades que copiar.`;
export const addActivities = (n: number, month: string) =>
  n === 0
    ? `Copiar a ${monthName(month)}`
    : `Copiar ${counted(n, 'actividad', 'actividades')} a ${monthName(month)}`;
export const copied = (n: number, month: string) =>
  `${n === 1 ? 'Se agregó 1 borrador' : `Se agregaron ${n} borradores`} a ${monthName(month)}. Planifique los que deban contar.`;
export const areaTitle = (area: Area, n: number) =>
  `${AREA_TITLES[area]} (${n})`;
export const allOf = (area: Area) => `Todas: ${AREA_TITLES[area]}`;
export const supports = (objectives: readonly string[]) =>
  `Apoya: ${objectives.join('; ')}`;
export const asks = (month: string) =>
  `Ninguno de sus objetivos sigue en ${monthName(month)}. Apoya`;
export const unlinked = (month: string) =>
  `Ninguno de sus objetivos sigue en ${monthName(month)}: elija uno después; si no, no cuenta en ninguna parte.`;
export const droppedWhen = (when: string) =>
  `“${when}” nombra un día del mes pasado y se omite.`;
