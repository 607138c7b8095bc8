/** Palabras de la cuadrícula: qué dice cada cuadro y por qué una celda está como está. */
import type {GroupedBy} from '../../report/heat';
import {formatMinutes} from '../../../domain/minutes';
import type {Alignment} from '../../../domain/alignment';
import {counted} from './count';

export const TITLE = 'Dónde el plan es débil';
export const HINT = 'Pulse un cuadro para ver qué contiene y por qué.';
export const ROWS = 'Las filas son';
export const GROUPS: {readonly [by in GroupedBy]: string} = {
  grade: 'grados',
  teacher: 'docentes, de la A a la Z',
  subject: 'materias',
  objective: 'objetivos',
};
export const UNKNOWN: {readonly [by in GroupedBy]: string} = {
  grade: 'Grado sin aclarar',
  teacher: 'Sin docente',
  subject: 'Sin materia',
  objective: 'Aún sin palabras',
};
export const WHOLE = 'Todos juntos';
export const NONE_FIT = 'Ningún objetivo corresponde a lo que eligió.';

/** En cada cuadro, junto a su número: nunca solo el color. */
export const SQUARES = {
  all: 'todo cubierto',
  most: 'casi todo cubierto',
  some: 'cubierto en parte',
  none: 'nada cubierto',
  nothing: 'no se espera',
} as const;

export const rowCount = (objectives: number) => counted(objectives, 'objetivo');

/** "A la vista: 24 objetivos, 31 de 40 celdas esperadas cubiertas, 12 sólidas." */
export const shown = (
  objectives: number,
  {
    covered,
    expected,
    strong,
  }: {covered: number; expected: number; strong: number},
) =>
  `Aquí hay ${counted(objectives, 'objetivo')}, ${covered} de ${counted(expected, 'celda esperada', 'celdas esperadas')} con actividad, ${strong} ${strong === 1 ? 'sólida' : 'sólidas'}.`;

export const NARROWED =
  'Aquí solo se cuentan las actividades de este estado y aliado; las cifras de arriba son de todo el mes.';

export const EMPTY = 'Aún no hay nada planificado aquí.';
export const NOT_EXPECTED = 'La pestaña Expected areas no lo pide.';
export const ON_TOPIC =
  'Débil: lo planificado es solo del mismo tema; aún nadie practica esa destreza.';
export const tooShort = (minutes: number, least: number) =>
  `Débil: recibe ${formatMinutes(minutes)}, y el mínimo de esta área es ${formatMinutes(least)}.`;
export const STRONG = 'Sólida: se practica, y el tiempo alcanza.';

export const ALIGNMENTS: {readonly [alignment in Alignment]: string} = {
  1: 'mismo tema',
  2: 'practica la destreza',
  3: 'todo lo que pide el estándar',
};
