/** Palabras mientras se abre el planificador, y de lo que pasa sin que se vea. */
export const TITLE = 'Integration Grid';
export const OPENING = 'Abriendo el planificador…';
export const TRY_AGAIN = 'Intentar de nuevo';
export const notFollowed = (why: string) =>
  `Su cambio está guardado, pero las pestañas Grid y Coverage todavía no lo muestran. ${why}`;
