/** Los grados, como se dicen. */
import {listed} from './count';

const NAMED: {readonly [grade: string]: string} = {
  PK: 'Prekínder',
  K: 'Kínder',
};

/** `PK` "Prekínder", `3` "Grado 3". */
export function gradeTitle(grade: string): string {
  return NAMED[grade] ?? `Grado ${grade}`;
}

/** "Grados 3 y 4", "Kínder y Grado 1", "Grado sin aclarar" donde no se pudo leer ninguno. */
export function gradesTitle(grades: readonly string[]): string {
  if (grades.length === 0) return 'Grado sin aclarar';
  if (grades.length > 1 && grades.every(grade => !(grade in NAMED)))
    return `Grados ${listed(grades)}`;
  return listed(grades.map(gradeTitle));
}
