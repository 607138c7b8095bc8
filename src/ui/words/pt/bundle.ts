/** Palavras enquanto uma tela chega. */
export const OPENING = 'Abrindo…';
export const NOT_OPENED =
  'Esta tela não abriu. Feche o planejador e abra-o de novo pelo menu.';
