/** Palabras de la pantalla de problemas. */
import type {CheckedProblem, Repair} from '../../../contract/problems';
import type {Problem} from '../../../domain/problem';
import {type Filter, filtered, typed} from '../problems';
import {counted, listed} from './count';

export {filtered, sectionTitle, typed} from '../problems';

export const TITLE = 'Revisar el libro';
export const NONE =
  'Todo en este archivo se pudo leer. No hay nada que arreglar.';
export const SHOW = 'Mostrar en la hoja';
export const SHOWING = 'Buscando…';
export const SHOWN = 'Seleccionada en la hoja.';
export const NOT_SHOWN = 'Esa celda ya no está ahí.';
export const WHOLE_FILE = 'Todo el archivo';
export const AGAIN = 'Revisar de nuevo';
export const FIXING = 'Arreglando…';
export const FILTER = 'Mostrar';
export const STOPS = 'No se entiende';
export const LOOK = 'Conviene mirar';
export const NONE_OF_THESE = 'Ninguno de estos.';
export const SEVERAL = 'Arreglar varios a la vez';
export const NO_DANGER =
  'Cada botón cambia lo que muestra y nada más. Las palabras de un docente no se cambian.';

/** Lo que ofrece el filtro: "Todo (12)". */
export function filters(
  problems: readonly CheckedProblem[],
): readonly {readonly value: Filter; readonly label: string}[] {
  const labels: {readonly [filter in Filter]: string} = {
    all: 'Todo',
    fixable: 'Se arregla aquí',
    problem: STOPS,
    notice: LOOK,
  };
  return Object.entries(labels).map(([key, label]) => {
    const value = key as Filter;
    return {value, label: `${label} (${filtered(problems, value).length})`};
  });
}

/** "2 entradas que no se entienden y 1 que conviene mirar." */
export function summary(problems: readonly Problem[]): string {
  const hard = problems.filter(({severity}) => severity === 'problem').length;
  const soft = problems.length - hard;
  const parts = [
    hard > 0
      ? counted(
          hard,
          'entrada que no se entiende',
          'entradas que no se entienden',
        )
      : '',
    soft > 0 ? `${soft} que conviene mirar` : '',
  ].filter(Boolean);
  return `${listed(parts)}. Lo que está bien en una fila sigue contando.`;
}

export const checked = (problems: readonly Problem[]) =>
  problems.length === 0
    ? 'Revisado: no hay nada extraño.'
    : `Revisado: ${counted(problems.length, 'hallazgo')}.`;

/** "Objectives, fila 5, Month". */
export function where({sheet, row, column}: Problem): string {
  return [sheet ?? WHOLE_FILE, row === null ? '' : `fila ${row}`, column ?? '']
    .filter(Boolean)
    .join(', ');
}

/** "“Comfirmed” pasa a ser “Confirmed”". */
export function becomes({kind, before, after}: Repair): string {
  if (kind === 'tab') return after;
  if (kind === 'missingColumns') return `Agrega ${typed(after)}`;
  return `${quoted(before)} pasa a ser ${quoted(after)}`;
}

function quoted(text: string): string {
  if (text === '') return 'una celda en blanco';
  return text === 'a new id' ? 'un ID nuevo' : typed(text);
}

export const more = (left: number, step: number) =>
  left > step
    ? `Mostrar ${step} más de ${left}`
    : left === 1
      ? 'Mostrar el último'
      : `Mostrar los últimos ${left}`;

/** De varios problemas de un tipo: "Status en Activities: 5". */
export function groupTitle(
  {sheet, column}: Problem,
  problems: readonly Problem[],
): string {
  const place = [column, sheet ?? WHOLE_FILE].filter(each => each !== null);
  return `${place.join(' en ')}: ${problems.length}`;
}

export const fixAll = (n: number) => `Arreglar estos ${n}`;

export const lineOf = ({row}: Problem, repair: Repair) =>
  `Fila ${row ?? ''}: ${becomes(repair)}`;
