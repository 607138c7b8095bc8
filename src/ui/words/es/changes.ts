/** Palabras de la pantalla de cambios. */
export const TITLE = 'Cambios';
export const INTRO =
  'Los últimos 20 cambios hechos con el planificador; primero, los más recientes.';
export const NONE =
  'Todavía no hay cambios. Aquí se ve lo que usted y sus colegas guardan con el planificador.';
export const YOU = 'Usted';
export const SOMEONE = 'Alguien';
export const UNDO = 'Deshacer';
export const UNDONE = 'Deshecho';
export const OLDER =
  'Para cambios más antiguos y para lo que se escribió en la hoja misma: Archivo › Historial de versiones.';
export const undoQuestion = (who: string) =>
  `¿Deshacer lo que hizo ${who}? Lo que se haya cambiado desde entonces nunca se pierde.`;
export const undoLabel = (what: string) => `${UNDO}: ${what}`;
