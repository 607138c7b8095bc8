/** Palavras quando o que se abriu já não está lá. */
export const TITLE = 'Não está mais lá';
export const HOME = 'Ver o mês';
export const gone = (month: string) =>
  `Isto não está mais em ${month}: alguém removeu, desfez ou passou para outro mês.`;
