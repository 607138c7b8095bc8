/** Palavras da parte do relatório sobre o que foi realizado. */
import {counted} from './count';

/** "31 de 49 atividades estão marcadas como realizadas." */
export const activities = (delivered: number, all: number) =>
  `${delivered} de ${counted(all, 'atividade')} ${delivered === 1 || all === 1 ? 'está marcada como realizada' : 'estão marcadas como realizadas'}.`;
export const NO_ACTIVITIES =
  'Nenhuma atividade deste mês apoia um objetivo ainda.';
export const minutes = (delivered: string, planned: string, share: string) =>
  `Foram realizados ${delivered} de ${planned} planejados: ${share}.`;
export const people = (came: number, expected: number, activities: number) =>
  activities === 0
    ? 'Ninguém anotou ainda quantas pessoas vieram.'
    : `${came === 1 ? 'Veio 1 pessoa' : `Vieram ${came} pessoas`} onde se ${expected === 1 ? 'esperava' : 'esperavam'} ${expected}, ${activities === 1 ? 'na atividade que diz' : `nas ${activities} atividades que dizem`} as duas coisas.`;
export const withoutMinutes = (n: number) =>
  n === 1
    ? '1 atividade realizada ainda não tem minutos anotados.'
    : `${n} atividades realizadas ainda não têm minutos anotados.`;

export const AREAS = 'Planejado e realizado, por área';
export const TREND = 'Planejado e realizado, mês a mês';
export const LIST = 'Cada atividade';
export const MONTH = 'Mês';
export const MARKED = 'Marcadas como realizadas';
export const PLANNED_MINUTES = 'Planejado';
export const DELIVERED_MINUTES = 'Realizado';
export const ACTIVITY_PLANNED = 'Minutos planejados';
export const ACTIVITY_DELIVERED = 'Minutos realizados';
export const SHARE = 'Do planejado';
export const PEOPLE_EXPECTED = 'Pessoas esperadas';
export const CAME = 'Pessoas que vieram';

export const DEFINITIONS = [
  'Planejado: encontros × minutos por encontro de cada atividade planejada, confirmada ou realizada que apoia um objetivo do mês, contada uma vez.',
  'Realizado: a soma de Delivered minutes, como a equipe anotou. Pode ser mais que o planejado.',
  'As pessoas só se comparam onde Expected participants e Attended estão anotados. São totais, nunca nomes.',
] as const;

export const file = (month: string) => `Realizado ${month}`;
