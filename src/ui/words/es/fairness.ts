/** Palabras de la equidad: si grados y materias reciben su parte. */
import {counted, listed} from './count';

export const GRADES = 'Por grado';
export const SUBJECTS = 'Por materia';
export const TEACHERS = 'Por docente, de la A a la Z';
export const TEACHERS_HINT =
  'Las cifras de cada docente dicen lo que la escuela planificó para sus clases, no cómo enseña.';

export const MINUTES_HERE = 'Minutos comparados';
export const STUDENTS = 'Estudiantes esperados';
export const INDEX = 'Índice de paridad';
export const READING = 'Su parte de los minutos';

export const LESS = 'menos';
export const MORE = 'más';
export const ITS_PART = 'pareja';
export const NO_INDEX = 'sin estudiantes anotados';
export const ALONE = 'nada con que comparar';

const COMPARED = {
  grades: {by: 'grado', counted: (n: number) => counted(n, 'grado')},
  subjects: {by: 'materia', counted: (n: number) => counted(n, 'materia')},
};

/** "La cobertura por grado va del 37 % (Grado 2) al 83 % (Kínder), al comparar 6 grados." */
export const range = (
  kind: Kind,
  low: string,
  lowest: string,
  high: string,
  highest: string,
  n: number,
) =>
  `La cobertura por ${COMPARED[kind].by} va del ${low} (${lowest}) al ${high} (${highest}), al comparar ${COMPARED[kind].counted(n)}.`;
export const alike = (kind: Kind, figure: string, n: number) =>
  `La cobertura por ${COMPARED[kind].by} es la misma, ${figure}, al comparar ${COMPARED[kind].counted(n)}.`;
export const noRange = (kind: Kind) =>
  `Cobertura por ${COMPARED[kind].by}: no hay dos para comparar.`;

/** "Con menos minutos que su parte: Grado 2 y Grado 5." */
export const lessThanShare = (names: readonly string[]) =>
  `Con menos minutos que su parte: ${listed(names)}.`;

/** De cuántas clases sabe el índice. */
export const studentsKnown = (known: number, classes: number) =>
  `Se conocen los estudiantes de ${known} de ${counted(classes, 'clase')}: lo dice Expected participants de sus actividades.`;

export const DEFINITIONS = [
  'La cobertura de un grado o materia es la de sus propios objetivos. n es el número de objetivos: las cifras pequeñas saltan con facilidad.',
  'Índice de paridad: la parte de los minutos de un grado ÷ su parte de los estudiantes esperados. Por debajo de 0.8 recibe menos de su parte; por encima de 1.25, más.',
  'Los estudiantes de una clase se toman de Expected participants de sus actividades. Una clase sin ese dato queda fuera del índice, con sus minutos.',
] as const;

export const file = (month: string) => `Equidad ${month}`;
export const KIND = 'Tipo';

type Kind = keyof typeof COMPARED;
