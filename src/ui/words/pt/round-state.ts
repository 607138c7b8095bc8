/** Palavras de como está um mês, para a primeira tela e para a rodada do mês. */
import type {RoundView} from '../../../contract/month';
import type {MonthState} from '../../../domain/month-state';
import type {NextStep} from '../../../domain/round';
import type {MissingGrade} from '../../missing-classes';
import {counted} from './count';
import {dayWords, monthAfter, monthName} from './date';
import {gradeTitle} from './grade';
import {dotted} from './joined';

export const ROUND = 'As etapas do mês';

export const YOURS_MISSING = 'Seus objetivos ainda faltam.';

export const STATES: {readonly [state in MonthState]: string} = {
  open: 'Aberto para objetivos',
  planning: 'Em planejamento',
  review: 'Em revisão',
  published: 'Publicado',
  closed: 'Encerrado',
};

/** "Aberto para objetivos até 25 de set.", "Publicado em 28 de set. por Ana Alves". */
export function standing(round: RoundView): string {
  const {state, until, publishedOn, publishedBy} = round;
  return [
    STATES[state],
    state === 'open' && until !== null ? ` até ${dayWords(until)}` : '',
    publishedOn === null ? '' : ` em ${dayWords(publishedOn)}`,
    publishedBy === null ? '' : ` por ${publishedBy}`,
  ].join('');
}

/** "faltam 3 dias", "o prazo terminou há 2 dias"; "" se não há prazo. */
export function daysLeft(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'hoje é o último dia';
  if (days > 0)
    return `${days === 1 ? 'falta' : 'faltam'} ${counted(days, 'dia')}`;
  return `o prazo terminou há ${counted(-days, 'dia')}`;
}

/** "4 turmas sem objetivos · 12 lacunas · 3 sem confirmação"; "" se nada está atrasado. */
export function late({objectives, gaps, unconfirmed}: RoundView['late']) {
  return dotted(
    objectives.length === 0
      ? ''
      : `${counted(objectives.length, 'turma')} sem objetivos`,
    gaps === 0 ? '' : counted(gaps, 'lacuna'),
    unconfirmed.length === 0 ? '' : `${unconfirmed.length} sem confirmação`,
  );
}

/** "3ª série · Alves, Rivera". */
export const gradeWords = ({grade, teachers}: MissingGrade) =>
  dotted(
    gradeTitle(grade),
    teachers.length === 0 ? 'ninguém ainda' : teachers.join(', '),
  );

const NEXT: {readonly [step in NextStep]: (month: string) => string} = {
  setDate: () => 'Definir o último dia para os objetivos',
  remind: () => 'Copiar um lembrete',
  plan: () => 'Começar o planejamento',
  fillGaps: () => 'Preencher as lacunas',
  review: () => 'Começar a revisão',
  confirm: () => 'Abrir a próxima a confirmar',
  publish: month => `Publicar ${monthName(month)}`,
  close: month => `Encerrar ${monthName(month)}`,
  nextMonth: month => `Seguir com ${monthName(monthAfter(month, 1))}`,
};

export const next = (step: NextStep, month: string) => NEXT[step](month);
export const nextStep = (step: NextStep, month: string) =>
  `Agora: ${next(step, month)}`;
