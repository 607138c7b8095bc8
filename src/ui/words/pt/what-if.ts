/** Palavras do "e se": mudanças que se experimentam e o que elas fariam. */
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';

export const INTRO =
  'Experimente mudanças no plano deste mês. Nada é salvo: a planilha fica como está.';
export const KINDS = {
  dropPartner: 'Tirar um parceiro',
  moveMinutes: 'Mover minutos',
  addActivity: 'Adicionar uma atividade',
  confirmAll: 'Confirmar tudo o que está planejado',
} as const;
export const CHANGE = 'O que mudaria';
export const TRY = 'Experimentar';
export const PARTNER = 'Parceiro';
export const NO_PARTNER = 'Nenhum';
export const FROM = 'De';
export const TO = 'Para';
export const MINUTES = 'Minutos';
export const WHAT = 'O que se faz';
export const AREA = 'Área';
export const FOR = 'Destinada a';
export const allOf = (grade: string, n: number) =>
  `${grade}: os ${n} objetivos`;
export const ALIGNMENT = 'O quanto se aproxima';
export const CHOOSE = 'Escolha';
export const MISSING = 'Preencha primeiro todos os campos.';
export const SAME = 'Escolha duas atividades diferentes.';
export const A_NUMBER = 'Os minutos são um número inteiro a partir de 1.';
export const onlySoMany = (minutes: number) =>
  `A primeira atividade só tem ${formatMinutes(minutes)}.`;

export const TRIED = 'Experimentado, um após o outro';
export const NONE_YET = 'Nada experimentado ainda.';
export const START_OVER = 'Começar de novo';
export const TAKE_BACK = 'Tirar';

export const dropped = (partner: string) => `Sem ${partner}`;
export const moved = (minutes: number, from: string, to: string) =>
  `${formatMinutes(minutes)} de “${from}” para “${to}”`;
export const added = (activity: string, area: string, objectives: number) =>
  `“${activity}” em ${area} para ${counted(objectives, 'objetivo')}`;

export const RESULT = 'Antes e depois';
export const FIGURE = 'Número';
export const BEFORE = 'Antes';
export const AFTER = 'Depois';
export const DIFFERENCE = 'Mudança';
export const BALANCE = 'Equilíbrio';
export const AREAS_USED = 'Áreas usadas';
export const BY_AREA = 'Células cobertas por área';
export const BY_PARTNER = 'O que os parceiros assumem';
export const TOTAL_MINUTES = 'Minutos';

export const opened = (n: number) =>
  n === 1 ? '1 célula ficaria vazia' : `${n} células ficariam vazias`;
export const closed = (n: number) =>
  n === 1 ? '1 célula ficaria coberta' : `${n} células ficariam cobertas`;
export const NO_CELLS = 'Nenhuma célula ficaria vazia nem coberta.';

/** "A cobertura iria de 61 % para 58 %, o equilíbrio de 0.83 para 0.81." */
export const sentence = (
  from: string,
  to: string,
  balanceFrom: string,
  balanceTo: string,
) =>
  `A cobertura iria de ${from} para ${to}; o equilíbrio, de ${balanceFrom} para ${balanceTo}.`;

export const confirmed = (from: string, to: string) =>
  `A cobertura confirmada iria de ${from} para ${to}.`;

export const DEFINITIONS = [
  'Tirar um parceiro: como se nada tivesse sido planejado com ele.',
  'Mover minutos: uma atividade fica mais curta, outra mais longa; no máximo o que a primeira tem.',
  'Adicionar uma atividade: como se estivesse planejada para esses objetivos.',
  'Confirmar tudo: cada atividade planejada conta como confirmada; ideias continuam ideias.',
] as const;

export const file = (month: string) => `E se ${month}`;
