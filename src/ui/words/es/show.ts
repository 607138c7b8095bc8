/** Palabras de mostrar una fila en la hoja. */
export const SHOW = 'Mostrar en la hoja';
export const SHOWN = 'Seleccionada en la hoja.';
export const NOT_SHOWN = 'Ya no está en la hoja.';
export const SHOWING = 'Buscando…';
