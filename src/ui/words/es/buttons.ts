/** Palabras de botones que están en varias pantallas. */
export const CANCEL = 'Cancelar';
