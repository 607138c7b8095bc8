/** Palavras da linha do resultado. */
export const UNDO = 'Desfazer';
export const DISMISS = 'Fechar';
