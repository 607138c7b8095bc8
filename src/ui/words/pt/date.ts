/** Meses, dias e horas, como se dizem. */
import {calendarWords} from '../../calendar-words';

export {monthAfter} from '../date';

const PORTUGUESE = calendarWords('pt-BR');

/** `2026-10`: "outubro de 2026". */
export const monthTitle = PORTUGUESE.monthTitle;

/** `2026-10`: "outubro". */
export const monthName = PORTUGUESE.monthName;

/** `2026-10-14`: "14 de out". */
export const dayWords = PORTUGUESE.dayWords;

/** Quando uma atividade acontece: nas suas palavras, senão os seus dias, senão "". */
export function whenWords(
  when: string,
  start: string | null,
  end: string | null,
): string {
  if (when !== '') return when;
  const days = [start, end].filter(day => day !== null);
  return [...new Set(days)].map(dayWords).join(' a ');
}

/** Um momento visto de agora: "hoje, 14:05", "ontem, …", "3 de out, …". */
export const momentWords = (iso: string, now: Date) =>
  PORTUGUESE.momentWords(iso, now, {today: 'hoje', yesterday: 'ontem'});
