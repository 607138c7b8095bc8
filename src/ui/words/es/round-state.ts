/** Palabras de cómo está un mes, para la primera pantalla y para la ronda del mes. */
import type {RoundView} from '../../../contract/month';
import type {MonthState} from '../../../domain/month-state';
import type {NextStep} from '../../../domain/round';
import type {MissingGrade} from '../../missing-classes';
import {counted} from './count';
import {dayWords, monthAfter, monthName} from './date';
import {gradeTitle} from './grade';
import {dotted} from './joined';

export const ROUND = 'Los pasos del mes';

export const YOURS_MISSING = 'Todavía faltan sus objetivos.';

export const STATES: {readonly [state in MonthState]: string} = {
  open: 'Abierto para objetivos',
  planning: 'En planificación',
  review: 'En revisión',
  published: 'Publicado',
  closed: 'Cerrado',
};

/** "Abierto para objetivos hasta el 25 sept", "Publicado el 28 sept por Ana Alves". */
export function standing(round: RoundView): string {
  const {state, until, publishedOn, publishedBy} = round;
  return [
    STATES[state],
    state === 'open' && until !== null ? ` hasta el ${dayWords(until)}` : '',
    publishedOn === null ? '' : ` el ${dayWords(publishedOn)}`,
    publishedBy === null ? '' : ` por ${publishedBy}`,
  ].join('');
}

/** "quedan 3 días", "el plazo terminó hace 2 días"; "" si no hay plazo. */
export function daysLeft(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'hoy es el último día';
  if (days > 0)
    return `${days === 1 ? 'queda' : 'quedan'} ${counted(days, 'día')}`;
  return `el plazo terminó hace ${counted(-days, 'día')}`;
}

/** "4 clases sin objetivos · 12 huecos · 3 sin confirmar"; "" si nada está atrasado. */
export function late({objectives, gaps, unconfirmed}: RoundView['late']) {
  return dotted(
    objectives.length === 0
      ? ''
      : `${counted(objectives.length, 'clase')} sin objetivos`,
    gaps === 0 ? '' : counted(gaps, 'hueco'),
    unconfirmed.length === 0 ? '' : `${unconfirmed.length} sin confirmar`,
  );
}

/** "Grado 3 · Alves, Rivera". */
export const gradeWords = ({grade, teachers}: MissingGrade) =>
  dotted(
    gradeTitle(grade),
    teachers.length === 0 ? 'nadie todavía' : teachers.join(', '),
  );

const NEXT: {readonly [step in NextStep]: (month: string) => string} = {
  setDate: () => 'Fijar el último día para los objetivos',
  remind: () => 'Copiar un recordatorio',
  plan: () => 'Empezar a planificar',
  fillGaps: () => 'Llenar los huecos',
  review: () => 'Empezar la revisión',
  confirm: () => 'Abrir la próxima por confirmar',
  publish: month => `Publicar ${monthName(month)}`,
  close: month => `Cerrar ${monthName(month)}`,
  nextMonth: month => `Seguir con ${monthName(monthAfter(month, 1))}`,
};

export const next = (step: NextStep, month: string) => NEXT[step](month);
export const nextStep = (step: NextStep, month: string) =>
  `Ahora: ${next(step, month)}`;
