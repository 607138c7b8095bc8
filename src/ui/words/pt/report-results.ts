/** Palavras dos resultados no relatório. */
import {formatFigure} from '../../../domain/figure';
import type {
  ChainActivities,
  ChainIndicator,
} from '../../../domain/results/chain';
import {formatMinutes} from '../../../domain/minutes';
import {counted, listed} from './count';
import {monthTitle} from './date';
import {activities, reading, STANDINGS} from './results';

/** Quantos nomes cabem numa frase. */
const NAMED = 8;

export const intro = (from: string, to: string) =>
  `O que a escola mede, e as atividades de ${monthTitle(from)} a ${monthTitle(to)} que devem melhorar isso. Uma atividade e um número melhor no mesmo ano não provam que um causou o outro.`;
export const fileTitle = (from: string, to: string) =>
  `Resultados ${from} a ${to}`;
export const COLUMNS = [
  'Indicador',
  'Resultado',
  'Resultado da escola',
  'Fonte',
  'Unidade',
  'Ponto de partida',
  'Meta',
  'Data da última leitura',
  'Última leitura',
  'Porcentagem do caminho',
  'Como está',
  'Atividades',
  'Realizadas',
  'Padrões',
];
export const STANDARDS = 'Padrões a que levam:';
export const SHOW_CHAIN = 'Atividades, objetivos e padrões';
export const SHOW_THEM = 'Mostrá-las';
export const NO_NAME = 'Sem nome';
export const NO_OBJECTIVE = 'Não apoia nenhum objetivo do seu mês.';
export const LOOSE_ENDS = 'Pontas soltas';
export const ALL_SERVED = 'Cada indicador tem uma atividade.';
export const NOT_IN_RESULTS = 'Citado por atividades, mas não está em Results:';
export const DEFINITIONS = [
  'O caminho já feito do ponto de partida à meta: (última leitura − ponto de partida) ÷ (meta − ponto de partida).',
  'Contam-se as atividades planejadas, confirmadas ou realizadas que citam o indicador.',
];

/** ", 3 realizadas, 12 h previstas". */
export const share = ({delivered, minutes}: ChainActivities) =>
  `${delivered > 0 ? `, ${counted(delivered, 'realizada')}` : ''}${minutes > 0 ? `, ${formatMinutes(minutes)} previstas` : ''}`;

/** "3.OA.A.1 (4), RL.3.2 (1) e mais 6". */
export const standards = (all: ChainIndicator['standards']) =>
  shortList(
    all.map(({code, activities: count}) => `${code} (${count})`),
    more => `mais ${more}`,
  );

export const andMore = (n: number) => `E mais ${n}.`;
export const idle = (names: readonly string[]) =>
  `Nenhuma atividade cita ${shortList(names, more => counted(more, 'outro indicador', 'outros indicadores'))}.`;
export const without = (n: number) =>
  n === 0
    ? 'Cada atividade cita um indicador.'
    : `${activities(n)} sem indicador.`;

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
