/** Palavras enquanto o planejador abre, e do que acontece sem que se veja. */
export const TITLE = 'Integration Grid';
export const OPENING = 'Abrindo o planejador…';
export const TRY_AGAIN = 'Tentar de novo';
export const notFollowed = (why: string) =>
  `A sua mudança está salva, mas as abas Grid e Coverage ainda não a mostram. ${why}`;
