/** Palabras de una llamada que no llegó a su fin. */
export const TWO_ACCOUNTS =
  'Usted tiene abiertas dos cuentas de Google. Abra esta hoja en una ventana solo con su cuenta de la escuela. Lo que escribió se conserva aquí.';
export const SOMEONE_IS_SAVING =
  'Otra persona está guardando en este momento. No se pierde nada: lo que escribió sigue aquí. Intente de nuevo en un momento.';
export const NO_WORD =
  'La hoja de cálculo no respondió. Lo que escribió se conserva aquí.';
export const STUMBLED =
  'El planificador tuvo un problema. Lo que escribió se conserva aquí; intente de nuevo.';
export const ALONE = 'Esta página solo funciona junto a la hoja de cálculo.';
