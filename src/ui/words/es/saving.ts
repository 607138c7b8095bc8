/** Palabras de guardar un formulario, y de cuando sale mal. */
export const SAVING = 'Guardando…';
export const UNSURE =
  'Esto se envió, pero no llegó respuesta. Puede estar guardado o no.';
export const CHECK_AGAIN = 'Comprobar y guardar de nuevo';
export const CHECK_HINT = 'Así nunca se guarda dos veces.';
export const CHANGE_IT = 'Quiero cambiarlo';
export const FOUND = 'Conservamos lo que usted escribió antes.';
export const START_AFRESH = 'Empezar de nuevo';
export const GONE =
  'Alguien quitó esta fila o la pasó a otro mes. Lo que usted escribió se conserva aquí.';
export const SAVE_AS_NEW = 'Guardar como nuevo';
export const CLASH_TITLE = 'Dos versiones';
export const CLASH =
  'Alguien cambió esto mientras usted escribía. No se sobrescribió nada. Elija qué debe quedar y guarde.';
export const NO_CLASH =
  'Alguien cambió otras partes mientras usted escribía. Los dos cambios son compatibles: guarde para conservarlos.';
export const THEIRS = 'Usar la otra';
export const MINE = 'Conservar la mía';
export const SAVE_CHOICE = 'Guardar esta elección';
export const BLANK = '(en blanco)';
export const TAKEN = 'Lo cambió solo la otra persona, y se conserva';
