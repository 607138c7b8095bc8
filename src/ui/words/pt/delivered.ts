/** Palavras para anotar o que foi realizado, e do realizado diante do planejado. */
import type {DeliveredActivity} from '../../../domain/grid';
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';
import {monthName} from './date';
import {dotted} from './joined';

export const TITLE = 'Anotar o que foi realizado';
export const SECTION = 'Realizado';
export const INTRO =
  'Marque o que aconteceu. Depois diga quanto durou ao todo e quantas pessoas vieram. Deixe em branco o que ninguém sabe.';
export const ALL = 'Todas';
export const ALL_OF_THEM = 'Todas estas atividades';
export const MINUTES = 'Minutos ao todo';
export const CAME = 'Quantas vieram';
export const WRONG_MINUTES =
  'Escreva minutos, como 45 ou 1 h 30, ou deixe em branco.';
export const WRONG_COUNT =
  'Escreva um número inteiro, como 12, ou deixe em branco.';
export const SAVING = 'Salvando…';

export const mark = (n: number) =>
  n === 0
    ? 'Anotar como realizadas'
    : `Anotar ${counted(n, 'atividade', 'atividades')} como ${n === 1 ? 'realizada' : 'realizadas'}`;
export const marked = (n: number) =>
  `${counted(n, 'atividade anotada como realizada', 'atividades anotadas como realizadas')}.`;
export const tooMany = (most: number) =>
  `Podem ser anotadas no máximo ${most} de uma vez. Desmarque algumas e anote-as depois.`;
export const nothingOpen = (month: string) =>
  `Nada a anotar: nenhuma atividade planejada de ${monthName(month)} começou ainda, ou todas já estão anotadas.`;
export const toCome = (n: number) => `Ainda por fazer (${n})`;
export const already = (n: number) => `Já realizadas (${n})`;

/** "plano: 3 h · 20 esperadas"; "" se nada foi dito. */
export const plan = (minutes: number, expected: number | null) =>
  dotted(
    minutes > 0 ? `plano: ${formatMinutes(minutes)}` : '',
    expected === null
      ? ''
      : `${expected} ${expected === 1 ? 'esperada' : 'esperadas'}`,
  );

/** "2 h 30 de 3 h · vieram 14 de 20". */
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
      : `${came === 1 ? 'veio' : 'vieram'} ${expected === null ? came : `${came} de ${expected}`}`,
  );
}

/** "5 de 12 atividades realizadas · 6 h de 14 h". */
export const headline = (
  {delivered, activities}: {delivered: number; activities: number},
  minutes: number,
  planned: number,
) =>
  dotted(
    `${delivered} de ${counted(activities, 'atividade realizada', 'atividades realizadas')}`,
    minutes > 0 ? ofPlanned(minutes, planned) : '',
  );

function ofPlanned(minutes: number, planned: number): string {
  return planned > 0
    ? `${formatMinutes(minutes)} de ${formatMinutes(planned)}`
    : formatMinutes(minutes);
}
