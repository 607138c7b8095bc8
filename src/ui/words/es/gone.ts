/** Palabras cuando lo que se abrió ya no está. */
export const TITLE = 'Ya no está';
export const HOME = 'Ver el mes';
export const gone = (month: string) =>
  `Esto ya no está en ${month}: alguien lo quitó, lo deshizo o lo pasó a otro mes.`;
