/** Palavras de começar um novo ano letivo. */
import {counted} from './count';
import {monthTitle} from './date';

export const TITLE = 'Novo ano letivo';
export const WHERE =
  'Um novo ano começa em uma cópia deste arquivo, para que este fique como registro do ano que terminou.';
export const STEPS: readonly string[] = [
  'Escolha Arquivo › Fazer uma cópia e dê à cópia um nome próprio.',
  'Abra a cópia e escolha nela Extensões › Integration Grid › Plan this month.',
  'Escolha “Começar um novo ano letivo” na cópia.',
];
export const HERE =
  'Este arquivo é cópia de um planejador. Você pode começar nele o novo ano.';
export const CLEARED_TITLE = 'O que é esvaziado aqui';
export const CLEARED: readonly string[] = [
  'Todos os objetivos e todas as atividades, com o que está escrito ao lado',
  'As abas que o planejador faz: Grid, Coverage, Year, Grants e os meses publicados',
  'A lista de mudanças, e em que etapa estava cada mês',
];
export const KEPT_TITLE = 'O que fica';
export const KEPT: readonly string[] = [
  'O banco de atividades, os parceiros e os resultados',
  'As configurações, as áreas esperadas, os padrões e as datas reservadas',
  'As abas que a sua escola adicionou, e os cabeçalhos e fórmulas das suas próprias colunas',
];
export const SAFE =
  'O arquivo que você copiou não é tocado: tudo do ano passado continua lá. É também o único caminho de volta.';
export const FIRST_MONTH = 'Primeiro mês do novo ano';
export const start = (year: string) => `Começar ${year}`;
export const QUESTION = (year: string) =>
  `Esvaziar todos os objetivos e atividades desta cópia e começar ${year}?`;
export const CONFIRM = 'Esvaziar e começar';
export const STARTING = 'Começando…';
export const started = (
  firstMonth: string,
  objectives: number,
  activities: number,
) =>
  `O ano começa em ${monthTitle(firstMonth)}. ${counted(objectives, 'objetivo')} e ${counted(activities, 'atividade', 'atividades')} saíram daqui; continuam no arquivo que você copiou.`;
