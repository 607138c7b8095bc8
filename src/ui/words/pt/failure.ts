/** Palavras de uma chamada que não chegou ao fim. */
export const TWO_ACCOUNTS =
  'Você está em duas contas do Google. Abra esta planilha numa janela só com a sua conta da escola. O que você digitou fica guardado aqui.';
export const SOMEONE_IS_SAVING =
  'Outra pessoa está salvando agora. Nada se perde: o que você digitou continua aqui. Tente de novo daqui a pouco.';
export const NO_WORD =
  'A planilha não respondeu. O que você digitou fica guardado aqui.';
export const STUMBLED =
  'O planejador teve um problema. O que você digitou fica guardado aqui; tente de novo.';
export const ALONE = 'Esta página só funciona ao lado da planilha.';
