/** Words while something is loaded. */
export const LOADING = 'Looking…';
export const TRY_AGAIN = 'Try again';
