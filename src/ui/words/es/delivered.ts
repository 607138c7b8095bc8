/** Palabras para anotar lo realizado, y de lo realizado frente a lo planificado. */
import type {DeliveredActivity} from '../../../domain/grid';
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';
import {monthName} from './date';
import {dotted} from './joined';

export const TITLE = 'Anotar lo realizado';
export const SECTION = 'Realizado';
export const INTRO =
  'Marque lo que se hizo. Después diga cuánto duró en total y cuántas personas vinieron. Deje en blanco lo que nadie sepa.';
export const ALL = 'Todas';
export const ALL_OF_THEM = 'Todas estas actividades';
export const MINUTES = 'Minutos en total';
export const CAME = 'Cuántas vinieron';
export const WRONG_MINUTES =
  'Escriba minutos, como 45 o 1 h 30, o déjelo en blanco.';
export const WRONG_COUNT =
  'Escriba un número entero, como 12, o déjelo en blanco.';
export const SAVING = 'Guardando…';

export const mark = (n: number) =>
  n === 0
    ? 'Anotar como realizadas'
    : `Anotar ${counted(n, 'actividad', 'actividades')} como ${n === 1 ? 'realizada' : 'realizadas'}`;
export const marked = (n: number) =>
  `${counted(n, 'actividad anotada como realizada', 'actividades anotadas como realizadas')}.`;
export const tooMany = (most: number) =>
  `Se pueden anotar ${most} como máximo a la vez. Quite algunas y anótelas después.`;
export const nothingOpen = (month: string) =>
  `No hay nada que anotar: ninguna actividad planificada de ${monthName(month)} ha empezado, o ya están todas anotadas.`;
export const toCome = (n: number) => `Todavía por hacer (${n})`;
export const already = (n: number) => `Ya realizadas (${n})`;

/** "plan: 3 h · se esperan 20"; "" si no se dijo nada. */
export const plan = (minutes: number, expected: number | null) =>
  dotted(
    minutes > 0 ? `plan: ${formatMinutes(minutes)}` : '',
    expected === null
      ? ''
      : `se ${expected === 1 ? 'espera' : 'esperan'} ${expected}`,
  );

/** "2 h 30 de 3 h · vinieron 14 de 20". */
export function went(delivered: DeliveredActivity | null): string {
  if (delivered === null) return '';
  const {
    minutes,
    plannedMinutes: planned,
    attended: came,
    expected,
  } = delivered;
  return dotted(
    minutes === null ? '' : ofPlanned(minutes, planned),
    came === null
      ? ''
      : `${came === 1 ? 'vino' : 'vinieron'} ${expected === null ? came : `${came} de ${expected}`}`,
  );
}

/** "5 de 12 actividades realizadas · 6 h de 14 h". */
export const headline = (
  {delivered, activities}: {delivered: number; activities: number},
  minutes: number,
  planned: number,
) =>
  dotted(
    `${delivered} de ${counted(activities, 'actividad realizada', 'actividades realizadas')}`,
    minutes > 0 ? ofPlanned(minutes, planned) : '',
  );

function ofPlanned(minutes: number, planned: number): string {
  return planned > 0
    ? `${formatMinutes(minutes)} de ${formatMinutes(planned)}`
    : formatMinutes(minutes);
}
