/** As séries, como se dizem. */
import {listed} from './count';

const NAMED: {readonly [grade: string]: string} = {
  PK: 'Pré-K',
  K: 'Jardim de infância',
};

/** `PK` "Pré-K", `3` "3ª série". */
export function gradeTitle(grade: string): string {
  return NAMED[grade] ?? `${grade}ª série`;
}

/** "3ª e 4ª séries", "Jardim de infância e 1ª série", "Série indefinida" onde nenhuma se pôde ler. */
export function gradesTitle(grades: readonly string[]): string {
  if (grades.length === 0) return 'Série indefinida';
  if (grades.length > 1 && grades.every(grade => !(grade in NAMED)))
    return `${listed(grades.map(grade => `${grade}ª`))} séries`;
  return listed(grades.map(gradeTitle));
}
