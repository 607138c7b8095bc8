/** Palavras da primeira parte do relatório: a cobertura do mês. */
import {counted} from './count';
import {monthName} from './date';

export const TILES = {
  coverage: 'Cobertura',
  strong: 'Sólidas',
  confirmed: 'Confirmadas',
  delivered: 'Realizadas',
  balance: 'Equilíbrio',
} as const;

export const WHAT_TILES_SAY = {
  coverage: 'células esperadas com uma atividade',
  strong: 'é praticada, e pelo tempo necessário',
  confirmed: 'com uma atividade confirmada ou realizada',
  delivered: 'com uma atividade realizada',
  balance: 'como os minutos se dividem entre as seis áreas: 1 é por igual',
} as const;

/** "em 4 de 6 áreas": o equilíbrio nunca se diz sem isto. */
export const areasUsed = (n: number) => `em ${n} de 6 áreas`;
/** "setembro: 74 %, 37 de 50". */
export const lastMonth = (month: string, figure: string) =>
  `${monthName(month)}: ${figure}`;
export const NO_LAST_MONTH = 'Não há um mês anterior para comparar';

export const AREAS = 'As seis áreas';
export const AREAS_LEGEND =
  'Escuro: sólidas. Claro: fracas. Em branco: nada ainda.';
export const areaLine = (covered: number, expected: number, strong: number) =>
  expected === 0
    ? 'não esperado'
    : `${covered} de ${expected} ${expected === 1 ? 'coberta' : 'cobertas'}, ${counted(strong, 'sólida')}`;

export const TREND = 'Mês a mês';
export const trendPoint = (month: string, figure: string) =>
  `${monthName(month)} ${figure}`;

export const gapsTitle = (n: number) => `O que falta, o pior primeiro (${n})`;
export const NO_GAPS = 'Cada célula esperada deste mês tem uma atividade.';
export const NO_GAPS_HERE = 'Não falta nada no que é mostrado.';

export const orphansTitle = (n: number) =>
  n === 1
    ? '1 atividade que não apoia nenhum objetivo'
    : `${n} atividades que não apoiam nenhum objetivo`;
export const ORPHANS_HINT =
  'Não cobrem nada até citarem um objetivo deste mês.';

export const PARTNERS = 'O que os parceiros assumem neste mês';
export const PLANNED = 'Planejado';
export const AGREED = 'Combinado';
export const LOAD = 'Planejado do combinado';
export const NO_PARTNERS =
  'A aba Partners está vazia e nenhuma atividade cita um parceiro.';

export const DEFINITIONS = [
  'Uma célula é um objetivo em uma área. A aba Expected areas diz quais se esperam de cada série.',
  'Coberta: uma atividade planejada, confirmada ou realizada dessa área cita o objetivo. Ideias e o que foi cancelado nunca contam.',
  'Sólida: uma delas pratica essa habilidade e juntas alcançam os minutos mínimos da área. Senão, é fraca.',
  'Equilíbrio: como os minutos do mês se dividem entre as seis áreas, de 0 a 1, sempre ao lado do número de áreas usadas.',
  'Onde nada é esperado não há porcentagem: n/d.',
] as const;

export const FILE = {
  title: (month: string) => `Cobertura ${month}`,
  columns: [
    'Mês',
    'Série',
    'Docente',
    'Matéria',
    'Padrões',
    'Objetivo',
    'Prioridade',
    'Área',
    'Esperada',
    'Estado',
    'Minutos',
    'Atividades',
  ],
} as const;
