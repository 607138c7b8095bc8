/** Palabras de la pantalla de configuración. */
import {listed} from './count';

export const TITLE = 'Configurar el planificador';
export const SCHOOL = 'Nombre de la escuela';
export const FIRST_MONTH = 'El año escolar empieza en';
export const GRADES = 'Grados de la escuela';
export const EXPECTED = 'Áreas esperadas de cada grado';
export const EXPECTED_HINT =
  'Solo se muestra un hueco donde un área está marcada.';
export const GRADE = 'Grado';
export const ADDS =
  'Esto agrega, donde falten, las pestañas Start here, Objectives, Activities, Activity bank, Partners, Locked dates, Results, Standards, Expected areas, Settings y un Log oculto. Nada más cambia en este archivo.';
export const SAVE = 'Configurar';
export const SAVE_AGAIN = 'Agregar y reparar';
export const MORE_GRADES = 'Agregar grados';
export const STANDS =
  'Lo que está en las pestañas Settings y Expected areas se queda como está aquí. Para cambiarlo, escriba allí.';
export const OPENING = 'Abriendo…';
export const OPEN_SETTINGS = 'Abrir Settings';
export const OPEN_EXPECTED = 'Abrir Expected areas';
export const WORKING = 'Configurando…';
export const NO_GRADES = 'Elija los grados que tiene la escuela.';

/** Lo que se agregó y se arregló, en una oración cada cosa. */
export function result(
  made: readonly string[],
  repaired: readonly string[],
): string {
  const parts = [
    made.length > 0 ? `Se agregó: ${listed(made)}.` : '',
    repaired.length > 0 ? `Se reparó: ${listed(repaired)}.` : '',
  ].filter(Boolean);
  return (
    parts.join(' ') || 'No faltaba nada: todas las pestañas están en orden.'
  );
}

export const standingGrades = (grades: readonly string[]) =>
  `${GRADES}: ${grades.join(', ')}`;

export const tick = (area: string, grade: string) => `${area}, ${grade}`;
