/** Palabras de la pantalla Cobertura. */
import {monthName} from './date';

export const TITLE = 'Cobertura';
export const FULL_REPORT = 'Abrir el informe';
export const OPENING = 'Abriendo…';
export const WRITE_TAB = 'Escribir la pestaña Coverage';
export const SCOPE = 'Mostrar';
export const WHOLE_SCHOOL = 'Toda la escuela';
export const COVERED = 'cubiertas';
export const STRONG = 'sólidas';
export const CONFIRMED = 'confirmadas';
export const SHOW_CELL = 'Mostrar en la hoja';
export const FILL = 'Planificar algo';
export const NO_GAPS = 'Aquí no falta nada.';

/** "74 % en septiembre". */
export const lastMonth = (figure: string, month: string) =>
  `${figure} en ${monthName(month)}`;

export const OUTPUTS = 'Informes y hojas para familias';
export const REPORT = 'Informe completo';
export const SHARE = 'Hoja para familias, calendario, tablas';
export const RESULTS = 'Resultados e indicadores';
