/** Palabras del año en el informe: cada estándar por mes y por área. */
import {counted} from './count';
import {monthName} from './date';

export const CHOOSE = 'Estándares de';
export const NO_CHOICE =
  'Ningún objetivo de este año escolar nombra todavía un grado de los estándares de la escuela.';
export const COLUMNS = 'Las columnas son';
export const BY = {months: 'meses', areas: 'las seis áreas'} as const;
export const LEGEND =
  'Número: actividades que trabajan el estándar, con sus minutos. ○: un objetivo lo nombra y no hay nada planificado. En blanco: no se nombra.';

/** "12 de 25 estándares se nombran en un objetivo desde agosto; 10 tienen una actividad." */
export const breadth = (
  named: number,
  supported: number,
  standards: number,
  since: string,
) =>
  `${named} de ${counted(standards, 'estándar', 'estándares')} se ${named === 1 ? 'nombra' : 'nombran'} en un objetivo desde ${monthName(since)}; ${supported} ${supported === 1 ? 'tiene' : 'tienen'} una actividad.`;
/** El equilibrio nunca se dice sin decir sobre cuántos estándares. */
export const balance = (figure: string, supported: number) =>
  `Las actividades se reparten en ${supported === 1 ? 'ese único estándar' : `esos ${supported}`} con un equilibrio de ${figure} (1 es parejo).`;

export const STANDARD = 'Estándar';
export const AREAS = 'Áreas';
export const ACTIVITIES = 'Actividades';
export const MINUTES = 'Minutos';
export const MONTHS = 'Meses';
export const OBJECTIVES = 'Objetivos';
export const NAMED = 'Nombrados';
export const SUPPORTED = 'Con una actividad';
export const BALANCE = 'Equilibrio';
export const STANDARDS = 'Estándares';
export const DOMAIN = 'Dominio';
export const DOMAINS = 'Amplitud y equilibrio de cada dominio';

export const NAMED_ONLY = 'nombrado, nada planificado';

export const DEFINITIONS = [
  'Un estándar está nombrado si un objetivo lo nombra a él o a una parte. Las partes con letra se cuentan con su estándar; los títulos y los lugares vacíos no cuentan.',
  'La profundidad son cuatro cifras juntas: en cuántas áreas, con cuántas actividades, con cuántos minutos y en cuántos meses. Tocarlo apenas en cinco áreas y trabajarlo a fondo en una no es lo mismo.',
  'Los minutos son los que llegan al estándar, cada actividad entera; no se suman entre estándares.',
  'El equilibrio dice cómo se reparten las actividades entre los estándares que tienen alguna. Con un solo estándar siempre es 1; por eso la amplitud está al lado.',
] as const;

export const file = (grade: string, subject: string, month: string) =>
  `Año ${grade} ${subject} ${month}`;
