/** Palavras de adicionar muitos rascunhos de uma vez. */

export const tooMany = (most: number) =>
  `Podem ser adicionados no máximo ${most} de uma vez. Desmarque alguns e adicione-os depois.`;

export function cut(drafts: number): string {
  if (drafts === 0) return '';
  return drafts === 1
    ? 'Um deles tinha um texto ou número longo demais, e foi encurtado.'
    : `${drafts} deles tinham textos ou números longos demais, e foram encurtados.`;
}
