/** Palavras da equidade: se séries e matérias recebem a sua parte. */
import {counted, listed} from './count';

export const GRADES = 'Por série';
export const SUBJECTS = 'Por matéria';
export const TEACHERS = 'Por docente, de A a Z';
export const TEACHERS_HINT =
  'Os números de cada docente dizem o que a escola planejou para suas turmas, não como ensina.';

export const MINUTES_HERE = 'Minutos comparados';
export const STUDENTS = 'Alunos esperados';
export const INDEX = 'Índice de paridade';
export const READING = 'Sua parte dos minutos';

export const LESS = 'menos';
export const MORE = 'mais';
export const ITS_PART = 'igual';
export const NO_INDEX = 'sem alunos anotados';
export const ALONE = 'nada com que comparar';

const COMPARED = {
  grades: {by: 'série', counted: (n: number) => counted(n, 'série')},
  subjects: {by: 'matéria', counted: (n: number) => counted(n, 'matéria')},
};

/** "A cobertura por série vai de 37 % (2ª série) a 83 % (Jardim de infância), comparando 6 séries." */
export const range = (
  kind: Kind,
  low: string,
  lowest: string,
  high: string,
  highest: string,
  n: number,
) =>
  `A cobertura por ${COMPARED[kind].by} vai de ${low} (${lowest}) a ${high} (${highest}), comparando ${COMPARED[kind].counted(n)}.`;
export const alike = (kind: Kind, figure: string, n: number) =>
  `A cobertura por ${COMPARED[kind].by} é a mesma, ${figure}, comparando ${COMPARED[kind].counted(n)}.`;
export const noRange = (kind: Kind) =>
  `Cobertura por ${COMPARED[kind].by}: não há duas para comparar.`;

/** "Com menos minutos que a sua parte: 2ª série e 5ª série." */
export const lessThanShare = (names: readonly string[]) =>
  `Com menos minutos que a sua parte: ${listed(names)}.`;

/** De quantas turmas o índice sabe. */
export const studentsKnown = (known: number, classes: number) =>
  `Sabemos o número de alunos de ${known} de ${counted(classes, 'turma')}: é o que diz Expected participants das suas atividades.`;

export const DEFINITIONS = [
  'A cobertura de uma série ou matéria é a dos seus próprios objetivos. n é o número de objetivos: números pequenos oscilam com facilidade.',
  'Índice de paridade: a parte dos minutos de uma série ÷ a sua parte dos alunos esperados. Abaixo de 0.8 recebe menos que a sua parte; acima de 1.25, mais.',
  'Os alunos de uma turma vêm de Expected participants das suas atividades. Uma turma sem esse dado fica fora do índice, com seus minutos.',
] as const;

export const file = (month: string) => `Equidade ${month}`;
export const KIND = 'Tipo';

type Kind = keyof typeof COMPARED;
