/** O que é preciso consertar num formulário antes de salvar. */
import {number} from './count';

export const GRADES = 'Escolha pelo menos uma série.';
export const TEACHER = 'Escreva o nome de quem ensina esta turma.';
export const NOTHING_WRITTEN = 'Primeiro escreva um padrão ou um objetivo.';
export const ACTIVITY = 'Diga em poucas palavras o que se faz.';
export const END_DATE = 'Isto é antes do primeiro dia. Escolha um dia depois.';
export const COUNT = 'Escreva um número inteiro, como 12, ou deixe em branco.';
export const TIME = 'Escreva minutos, como 45 ou 1 h 30, ou deixe em branco.';

export const atMost = (most: number) =>
  `Aqui podem ser salvos no máximo ${number(most)} caracteres.`;
export const tooLong = (most: number, length: number) =>
  `Aqui podem ser salvos no máximo ${number(most)} caracteres, e estes são ${number(length)}. Encurte.`;
export const tooMany = (most: number, n: number) =>
  `Podem ser salvos no máximo ${most} objetivos de uma vez, e aqui há ${n}. Tire alguns e salve-os depois.`;
