/** Palavras do que a tela do mês tem a dizer. */
import {counted} from './count';

export const NOT_SET_UP =
  'As abas do planejador ainda não estão neste arquivo. Configurar as adiciona; nada mais muda neste arquivo.';
export const SET_UP = 'Configurar o planejador';
export const COPY =
  'Este arquivo é cópia de um planejador. Confirme, e de agora em diante ele é um arquivo próprio.';
export const ADOPT = 'Manter como planejador próprio';
export const NEW_YEAR = 'Começar um novo ano letivo';
export const ADOPTING = 'Mantendo…';
export const ADOPTED = 'Este arquivo agora é um planejador próprio.';
export const SAMPLE = 'A escola de exemplo está neste arquivo.';
export const REMOVE_SAMPLE = 'Remover o exemplo';
export const REMOVE_SAMPLE_QUESTION =
  'Remover as linhas do exemplo? As que alguém mudou ficam.';
export const REMOVING = 'Removendo…';
export const ADD_SAMPLE = 'Experimentar com dados de exemplo';
export const ADDING = 'Adicionando…';
export const SAMPLE_ADDED = 'A escola de exemplo está aqui. Olhe à vontade.';
export const SEE_PROBLEMS = 'Vê-las';

export const sampleRemoved = (removed: number, kept: number) =>
  kept === 0
    ? `Exemplo removido: ${counted(removed, 'linha')}.`
    : `Exemplo removido: ${counted(removed, 'linha')}. ${kept === 1 ? '1 linha ficou, porque alguém a mudou' : `${kept} linhas ficaram, porque alguém as mudou`}.`;

export const problems = (n: number) =>
  n === 1
    ? '1 entrada deste arquivo não pôde ser lida.'
    : `${n} entradas deste arquivo não puderam ser lidas.`;

export const orphans = (n: number) =>
  n === 1
    ? '1 atividade ainda não apoia nenhum objetivo deste mês:'
    : `${n} atividades ainda não apoiam nenhum objetivo deste mês:`;
