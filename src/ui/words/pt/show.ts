/** Palavras de mostrar uma linha na planilha. */
export const SHOW = 'Mostrar na planilha';
export const SHOWN = 'Selecionada na planilha.';
export const NOT_SHOWN = 'Não está mais na planilha.';
export const SHOWING = 'Procurando…';
