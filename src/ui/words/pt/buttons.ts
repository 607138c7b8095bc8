/** Palavras de botões que estão em várias telas. */
export const CANCEL = 'Cancelar';
