/** Palavras enquanto algo carrega. */
export const LOADING = 'Procurando…';
export const TRY_AGAIN = 'Tentar de novo';
