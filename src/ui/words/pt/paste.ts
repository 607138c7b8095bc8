/** Palavras de colar uma lista. */
import {counted} from './count';

export const OPEN = 'Colar uma lista';
export const LIST = 'Sua lista';
export const LIST_HINT =
  'Uma linha por objetivo, como num cronograma de ensino (pacing guide). Os códigos são encontrados onde quer que estejam.';
export const CODES = 'Códigos';
export const OBJECTIVE = 'Objetivo';

export const add = (n: number) =>
  n === 0
    ? 'Adicionar ao formulário'
    : `Adicionar ${counted(n, 'objetivo')} ao formulário`;
export const found = (n: number, coded: number) =>
  `${counted(n, 'objetivo')}, ${coded} com código. Mude ou tire o que não servir.`;
export const line = (n: number) => `Linha ${n}`;
export const remove = (n: number) => `Remover a linha ${n}`;
export const added = (n: number) =>
  `${counted(n, 'objetivo')} ${n === 1 ? 'está' : 'estão'} agora no formulário, ainda sem salvar.`;
