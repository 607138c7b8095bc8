/** Palabras en lo alto de cada pantalla. */
export const BACK = 'Atrás';
export const MORE = 'Más';
export const OPEN_SELECTED = 'Abrir la celda seleccionada';
export const REFRESH = 'Cargar lo que cambiaron los colegas';
export const CHANGES = 'Cambios';
export const PROBLEMS = 'Revisar el libro';
export const FRAMEWORKS = 'Estándares';
export const SET_UP = 'Configurar el planificador';
export const ABOUT_YOU = 'Su nombre, función e idioma';
export const BACK_TO_SHEET = 'Volver a la hoja';
