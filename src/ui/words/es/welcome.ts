/** Palabras de la primera pantalla. */
export const TITLE = 'Bienvenida';
export const ABOUT_TITLE = 'Su nombre, función e idioma';
export const NAME = 'Su nombre';
export const NAME_HINT = 'Así los colegas ven quién cambió qué.';
export const ROLE = 'Su función principal';
export const GRADES = 'Sus grados';
export const ROLE_HINT =
  'Esto solo cambia el orden de los botones. Todos pueden hacer todo.';
export const CONTINUE = 'Continuar';
export const SKIP = 'Omitir';
export const SAVING = 'Guardando…';
export const hello = (name: string) => `Gracias, ${name}.`;
