/** Palabras mientras llega una pantalla. */
export const OPENING = 'Abriendo…';
export const NOT_OPENED =
  'Esta pantalla no se abrió. Cierre el planificador y ábralo de nuevo desde el menú.';
