/** Palavras da grade de calor: o que diz cada quadro e por que uma célula está como está. */
import type {GroupedBy} from '../../report/heat';
import {formatMinutes} from '../../../domain/minutes';
import type {Alignment} from '../../../domain/alignment';
import {counted} from './count';

export const TITLE = 'Onde o plano é fraco';
export const HINT = 'Clique em um quadrado para ver o que há nele e por quê.';
export const ROWS = 'As linhas são';
export const GROUPS: {readonly [by in GroupedBy]: string} = {
  grade: 'séries',
  teacher: 'docentes, de A a Z',
  subject: 'matérias',
  objective: 'objetivos',
};
export const UNKNOWN: {readonly [by in GroupedBy]: string} = {
  grade: 'Série indefinida',
  teacher: 'Sem docente',
  subject: 'Sem matéria',
  objective: 'Ainda sem palavras',
};
export const WHOLE = 'Todos juntos';
export const NONE_FIT = 'Nenhum objetivo corresponde ao que você escolheu.';

/** Em cada quadro, ao lado do número: nunca só a cor. */
export const SQUARES = {
  all: 'tudo coberto',
  most: 'quase tudo coberto',
  some: 'coberto em parte',
  none: 'nada coberto',
  nothing: 'não esperado',
} as const;

export const rowCount = (objectives: number) => counted(objectives, 'objetivo');

/** "À vista: 24 objetivos, 31 de 40 células esperadas cobertas, 12 sólidas." */
export const shown = (
  objectives: number,
  {
    covered,
    expected,
    strong,
  }: {covered: number; expected: number; strong: number},
) =>
  `Aqui há ${counted(objectives, 'objetivo')}, ${covered} de ${counted(expected, 'célula esperada', 'células esperadas')} com atividade, ${strong} ${strong === 1 ? 'sólida' : 'sólidas'}.`;

export const NARROWED =
  'Aqui só se contam as atividades desta situação e deste parceiro; os números acima são do mês inteiro.';

export const EMPTY = 'Ainda não há nada planejado aqui.';
export const NOT_EXPECTED = 'A aba Expected areas não pede isso.';
export const ON_TOPIC =
  'Fraca: o que está planejado é só do mesmo assunto; ninguém pratica ainda essa habilidade.';
export const tooShort = (minutes: number, least: number) =>
  `Fraca: recebe ${formatMinutes(minutes)}, e o mínimo desta área é ${formatMinutes(least)}.`;
export const STRONG = 'Sólida: é praticada, e pelo tempo necessário.';

export const ALIGNMENTS: {readonly [alignment in Alignment]: string} = {
  1: 'mesmo assunto',
  2: 'pratica a habilidade',
  3: 'tudo o que o padrão pede',
};
