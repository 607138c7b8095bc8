/** Palabras sobre los aliados: cuánto de su tiempo está planificado, y si su acuerdo sigue en pie. */
import type {MonthView} from '../../../contract/month';
import {formatMinutes} from '../../../domain/minutes';
import {partnerLoad} from '../../../domain/partner-load';
import {loadOf} from '../partners';
import {monthName} from './date';

export {loadOf} from '../partners';

type MonthPartner = MonthView['partners'][number];

export const NONE =
  'La pestaña Partners está vacía. Escriba allí quién colabora con la escuela, cuántas horas al mes están acordadas y hasta cuándo.';
export const didYouMean = (name: string) => `¿Quiso decir “${name}”?`;

/** "Aliados (12): 2 por encima de sus horas, 1 por revisar". */
export function title(partners: readonly MonthPartner[]): string {
  const over = partners.filter(each => loadOf(each).state === 'over').length;
  const notices = partners.filter(({notice}) => notice !== null).length;
  const parts = [
    over > 0 ? `${over} por encima de sus horas` : '',
    notices > 0 ? `${notices} por revisar` : '',
  ].filter(part => part !== '');
  const all =
    partners.length === 0 ? 'Aliados' : `Aliados (${partners.length})`;
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}

/** "9 h de 12 h planificadas, 3 h libres"; "13 h de 12 h planificadas, 1 h de más". */
export function loadWords({minutes, hoursAgreed}: MonthPartner): string {
  const {agreedMinutes, state} = partnerLoad(minutes, hoursAgreed);
  const planned = formatMinutes(minutes);
  if (agreedMinutes === null)
    return `${planned} planificadas, sin horas acordadas`;
  const apart = formatMinutes(Math.abs(agreedMinutes - minutes));
  const of = `${planned} de ${formatMinutes(agreedMinutes)} planificadas`;
  if (state === 'full') return of;
  return state === 'over' ? `${of}, ${apart} de más` : `${of}, ${apart} libres`;
}

/** "En octubre, con esto: 9 h de 12 h planificadas, 3 h libres." */
export function loadSentence(partner: MonthPartner, month: string): string {
  return `En ${monthName(month)}, con esto: ${loadWords(partner)}.`;
}
