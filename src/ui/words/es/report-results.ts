/** Palabras de los resultados en el informe. */
import {formatFigure} from '../../../domain/figure';
import type {
  ChainActivities,
  ChainIndicator,
} from '../../../domain/results/chain';
import {formatMinutes} from '../../../domain/minutes';
import {counted, listed} from './count';
import {monthTitle} from './date';
import {activities, reading, STANDINGS} from './results';

/** Cuántos nombres caben en una frase. */
const NAMED = 8;

export const intro = (from: string, to: string) =>
  `Lo que mide la escuela, y las actividades de ${monthTitle(from)} a ${monthTitle(to)} que deben mejorarlo. Que una actividad y una cifra mejor caigan en el mismo año no prueba que una cause la otra.`;
export const fileTitle = (from: string, to: string) =>
  `Resultados ${from} a ${to}`;
export const COLUMNS = [
  'Indicador',
  'Resultado',
  'Resultado de la escuela',
  'Fuente',
  'Unidad',
  'Punto de partida',
  'Meta',
  'Fecha de la última lectura',
  'Última lectura',
  'Porcentaje del camino',
  'Cómo va',
  'Actividades',
  'Realizadas',
  'Estándares',
];
export const STANDARDS = 'Estándares a los que llevan:';
export const SHOW_CHAIN = 'Actividades, objetivos y estándares';
export const SHOW_THEM = 'Mostrarlas';
export const NO_NAME = 'Sin nombre';
export const NO_OBJECTIVE = 'No apoya ningún objetivo de su mes.';
export const LOOSE_ENDS = 'Cabos sueltos';
export const ALL_SERVED = 'Cada indicador tiene una actividad.';
export const NOT_IN_RESULTS =
  'Nombrado por actividades, pero no está en Results:';
export const DEFINITIONS = [
  'El camino recorrido del punto de partida a la meta: (última lectura − punto de partida) ÷ (meta − punto de partida).',
  'Se cuentan las actividades planificadas, confirmadas o realizadas que nombran el indicador.',
];

/** ", 3 realizadas, 12 h previstas". */
export const share = ({delivered, minutes}: ChainActivities) =>
  `${delivered > 0 ? `, ${counted(delivered, 'realizada')}` : ''}${minutes > 0 ? `, ${formatMinutes(minutes)} previstas` : ''}`;

/** "3.OA.A.1 (4), RL.3.2 (1) y 6 más". */
export const standards = (all: ChainIndicator['standards']) =>
  shortList(
    all.map(({code, activities: count}) => `${code} (${count})`),
    more => `${more} más`,
  );

export const andMore = (n: number) => `Y ${n} más.`;
export const idle = (names: readonly string[]) =>
  `Ninguna actividad nombra ${shortList(names, more => counted(more, 'indicador más', 'indicadores más'))}.`;
export const without = (n: number) =>
  n === 0
    ? 'Cada actividad nombra un indicador.'
    : `${activities(n)} sin indicador.`;

export const chartLabel = ({
  name,
  readings,
  target,
  standing,
}: ChainIndicator) =>
  `${name}: ${readings.map(({date, value}) => reading(date, value)).join('; ')}. ${target === null ? '' : `Meta ${formatFigure(target)}. `}${STANDINGS[standing]}.`;

function shortList(
  names: readonly string[],
  others: (n: number) => string,
): string {
  const rest = names.length - NAMED;
  return listed([
    ...names.slice(0, NAMED),
    ...(rest > 0 ? [others(rest)] : []),
  ]);
}
