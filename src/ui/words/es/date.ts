/** Meses, días y horas, como se dicen. */
import {calendarWords} from '../../calendar-words';

export {monthAfter} from '../date';

const SPANISH = calendarWords('es-US');

/** `2026-10`: "octubre de 2026". */
export const monthTitle = SPANISH.monthTitle;

/** `2026-10`: "octubre". */
export const monthName = SPANISH.monthName;

/** `2026-10-14`: "14 oct". */
export const dayWords = SPANISH.dayWords;

/** Cuándo se hace una actividad: en sus palabras, si no sus días, si no "". */
export function whenWords(
  when: string,
  start: string | null,
  end: string | null,
): string {
  if (when !== '') return when;
  const days = [start, end].filter(day => day !== null);
  return [...new Set(days)].map(dayWords).join(' a ');
}

/** Un momento, visto desde ahora: "hoy, 2:05 p. m.", "ayer, …", "3 oct, …". */
export const momentWords = (iso: string, now: Date) =>
  SPANISH.momentWords(iso, now, {today: 'hoy', yesterday: 'ayer'});
