/** Palavras sobre os parceiros: quanto do seu tempo está planejado, e se o acordo vale. */
import type {MonthView} from '../../../contract/month';
import {formatMinutes} from '../../../domain/minutes';
import {partnerLoad} from '../../../domain/partner-load';
import {loadOf} from '../partners';
import {monthName} from './date';

export {loadOf} from '../partners';

type MonthPartner = MonthView['partners'][number];

export const NONE =
  'A aba Partners está vazia. Escreva lá quem trabalha com a escola, quantas horas por mês estão combinadas e até quando.';
export const didYouMean = (name: string) => `Você quis dizer “${name}”?`;

/** "Parceiros (12): 2 acima das suas horas, 1 a verificar". */
export function title(partners: readonly MonthPartner[]): string {
  const over = partners.filter(each => loadOf(each).state === 'over').length;
  const notices = partners.filter(({notice}) => notice !== null).length;
  const parts = [
    over > 0 ? `${over} acima das suas horas` : '',
    notices > 0 ? `${notices} a verificar` : '',
  ].filter(part => part !== '');
  const all =
    partners.length === 0 ? 'Parceiros' : `Parceiros (${partners.length})`;
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}

/** "9 h de 12 h planejadas, 3 h livres"; "13 h de 12 h planejadas, 1 h a mais". */
export function loadWords({minutes, hoursAgreed}: MonthPartner): string {
  const {agreedMinutes, state} = partnerLoad(minutes, hoursAgreed);
  const planned = formatMinutes(minutes);
  if (agreedMinutes === null)
    return `${planned} planejadas, sem horas combinadas`;
  const apart = formatMinutes(Math.abs(agreedMinutes - minutes));
  const of = `${planned} de ${formatMinutes(agreedMinutes)} planejadas`;
  if (state === 'full') return of;
  return state === 'over' ? `${of}, ${apart} a mais` : `${of}, ${apart} livres`;
}

/** "Em outubro, com isto: 9 h de 12 h planejadas, 3 h livres." */
export function loadSentence(partner: MonthPartner, month: string): string {
  return `Em ${monthName(month)}, com isto: ${loadWords(partner)}.`;
}
