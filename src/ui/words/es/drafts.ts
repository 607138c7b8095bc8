/** Palabras de agregar muchos borradores a la vez. */

export const tooMany = (most: number) =>
  `Se pueden agregar ${most} a la vez, como máximo. Desmarque algunos y agréguelos después.`;

export function cut(drafts: number): string {
  if (drafts === 0) return '';
  return drafts === 1
    ? 'Uno de ellos tenía un texto o un número demasiado largo, y se acortó.'
    : `${drafts} de ellos tenían textos o números demasiado largos, y se acortaron.`;
}
