/** Palabras de lo que un docente recibe por lo que escribió. */
import {formatMinutes} from '../../../domain/minutes';
import type {Payback} from '../../../domain/payback';
import {counted} from './count';
import {monthName} from './date';

export const TITLE = 'Lo que recibe a cambio';
export const NONE =
  'Ninguna actividad todavía. El personal lo ve entre sus huecos.';
export const NEAR = 'Planificado para otros con el mismo estándar:';

export const more = (n: number) => `y ${n} más`;

/** "En septiembre la escuela planificó 5 actividades para su clase: 7 h 30 en total, 60 personas previstas." */
export function lastMonth({
  month,
  activities,
  minutes,
  participants,
}: NonNullable<Payback['lastMonth']>): string {
  const when = `En ${monthName(month)}`;
  if (activities === 0)
    return `${when} ninguna actividad apoyó a su clase. Sus objetivos de este mes dicen lo que hace falta.`;
  const facts = [
    minutes > 0 ? `${formatMinutes(minutes)} en total` : '',
    participants > 0
      ? counted(participants, 'persona prevista', 'personas previstas')
      : '',
  ].filter(fact => fact !== '');
  const done = `${when} la escuela planificó ${counted(activities, 'actividad', 'actividades')} para su clase`;
  return facts.length > 0 ? `${done}: ${facts.join(', ')}.` : `${done}.`;
}
