/** Palabras mientras algo se carga. */
export const LOADING = 'Buscando…';
export const TRY_AGAIN = 'Intentar de nuevo';
