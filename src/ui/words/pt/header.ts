/** Palavras no alto de cada tela. */
export const BACK = 'Voltar';
export const MORE = 'Mais';
export const OPEN_SELECTED = 'Abrir a célula selecionada';
export const REFRESH = 'Carregar o que os colegas mudaram';
export const CHANGES = 'Mudanças';
export const PROBLEMS = 'Verificar a planilha';
export const FRAMEWORKS = 'Padrões';
export const SET_UP = 'Configurar o planejador';
export const ABOUT_YOU = 'Seu nome, função e idioma';
export const BACK_TO_SHEET = 'Voltar à planilha';
