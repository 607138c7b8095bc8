/** Words on partners: how much of their time is planned, and whether their agreement holds. */
import type {MonthView} from '../../contract/month';
import {formatMinutes} from '../../domain/minutes';
import {type Load, partnerLoad} from '../../domain/partner-load';
import {monthName} from './date';

type MonthPartner = MonthView['partners'][number];

export const NONE =
  'The Partners tab is empty. Write there who works with the school, how many hours a month are agreed, and until when.';
export const didYouMean = (name: string) => `Did you mean “${name}”?`;

/** "Partners (12): 2 over their hours, 1 agreement to look at". */
export function title(partners: readonly MonthPartner[]): string {
  const over = partners.filter(each => loadOf(each).state === 'over').length;
  const notices = partners.filter(({notice}) => notice !== null).length;
  const parts = [
    over > 0 ? `${over} over their hours` : '',
    notices > 0 ? `${notices} to look at` : '',
  ].filter(part => part !== '');
  const all =
    partners.length === 0 ? 'Partners' : `Partners (${partners.length})`;
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}

/** "9 h of 12 h planned, 3 h free"; "13 h of 12 h planned, 1 h over"; "90 min planned, no hours agreed". */
export function loadWords({minutes, hoursAgreed}: MonthPartner): string {
  const {agreedMinutes, state} = partnerLoad(minutes, hoursAgreed);
  const planned = formatMinutes(minutes);
  if (agreedMinutes === null) return `${planned} planned, no hours agreed`;
  const apart = formatMinutes(Math.abs(agreedMinutes - minutes));
  const of = `${planned} of ${formatMinutes(agreedMinutes)} planned`;
  if (state === 'full') return of;
  return state === 'over' ? `${of}, ${apart} over` : `${of}, ${apart} free`;
}

/** "In October, with this: 9 h of 12 h planned, 3 h free." */
export function loadSentence(partner: MonthPartner, month: string): string {
  return `In ${monthName(month)}, with this: ${loadWords(partner)}.`;
}

export function loadOf({minutes, hoursAgreed}: MonthPartner): Load {
  return partnerLoad(minutes, hoursAgreed);
}
