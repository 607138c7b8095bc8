/** Palavras do ano no relatório: cada padrão por mês e por área. */
import {counted} from './count';
import {monthName} from './date';

export const CHOOSE = 'Padrões de';
export const NO_CHOICE =
  'Nenhum objetivo deste ano letivo cita ainda uma série dos padrões da escola.';
export const COLUMNS = 'As colunas são';
export const BY = {months: 'meses', areas: 'as seis áreas'} as const;
export const LEGEND =
  'Número: atividades que trabalham o padrão, com seus minutos. ○: um objetivo o cita e nada está planejado. Em branco: não citado.';

/** "12 de 25 padrões são nomeados em um objetivo desde agosto; 10 têm uma atividade." */
export const breadth = (
  named: number,
  supported: number,
  standards: number,
  since: string,
) =>
  `${named} de ${counted(standards, 'padrão', 'padrões')} ${named === 1 ? 'é citado' : 'são citados'} em um objetivo desde ${monthName(since)}; ${supported} ${supported === 1 ? 'tem' : 'têm'} uma atividade.`;
/** O equilíbrio nunca se diz sem dizer sobre quantos padrões. */
export const balance = (figure: string, supported: number) =>
  `As atividades se dividem ${supported === 1 ? 'nesse único padrão' : `nesses ${supported}`} com um equilíbrio de ${figure} (1 é por igual).`;

export const STANDARD = 'Padrão';
export const AREAS = 'Áreas';
export const ACTIVITIES = 'Atividades';
export const MINUTES = 'Minutos';
export const MONTHS = 'Meses';
export const OBJECTIVES = 'Objetivos';
export const NAMED = 'Citados';
export const SUPPORTED = 'Com uma atividade';
export const BALANCE = 'Equilíbrio';
export const STANDARDS = 'Padrões';
export const DOMAIN = 'Domínio';
export const DOMAINS = 'Amplitude e equilíbrio de cada domínio';

export const NAMED_ONLY = 'citado, nada planejado';

export const DEFINITIONS = [
  'Um padrão é citado quando um objetivo o cita ou cita uma parte dele. As partes com letra se contam com seu padrão; títulos e lugares vazios não contam.',
  'A profundidade são quatro números lado a lado: em quantas áreas, com quantas atividades, com quantos minutos e em quantos meses. Tocado de leve em cinco áreas e trabalhado a fundo em uma não são a mesma coisa.',
  'Os minutos são os que chegam ao padrão, cada atividade inteira; não se somam entre padrões.',
  'O equilíbrio diz como as atividades se dividem entre os padrões que têm alguma. Com um só padrão é sempre 1; por isso a amplitude fica ao lado.',
] as const;

export const file = (grade: string, subject: string, month: string) =>
  `Ano ${grade} ${subject} ${month}`;
