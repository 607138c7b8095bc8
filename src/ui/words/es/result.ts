/** Palabras de la línea del resultado. */
export const UNDO = 'Deshacer';
export const DISMISS = 'Cerrar';
