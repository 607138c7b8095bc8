/** Palavras do que um professor recebe pelo que escreveu. */
import {formatMinutes} from '../../../domain/minutes';
import type {Payback} from '../../../domain/payback';
import {counted} from './count';
import {monthName} from './date';

export const TITLE = 'O que você recebe em troca';
export const NONE =
  'Nenhuma atividade ainda. A equipe vê isto entre as suas lacunas.';
export const NEAR = 'Planejado para outros com o mesmo padrão:';

export const more = (n: number) => `e mais ${n}`;

/** "Em setembro a escola planejou 5 atividades para a sua turma: 7 h 30 no total, 60 pessoas previstas." */
export function lastMonth({
  month,
  activities,
  minutes,
  participants,
}: NonNullable<Payback['lastMonth']>): string {
  const when = `Em ${monthName(month)}`;
  if (activities === 0)
    return `${when} nenhuma atividade apoiou a sua turma. Os seus objetivos deste mês dizem o que é preciso.`;
  const facts = [
    minutes > 0 ? `${formatMinutes(minutes)} no total` : '',
    participants > 0
      ? counted(participants, 'pessoa prevista', 'pessoas previstas')
      : '',
  ].filter(fact => fact !== '');
  const done = `${when} a escola planejou ${counted(activities, 'atividade')} para a sua turma`;
  return facts.length > 0 ? `${done}: ${facts.join(', ')}.` : `${done}.`;
}
