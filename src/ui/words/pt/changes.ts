/** Palavras da tela de mudanças. */
export const TITLE = 'Mudanças';
export const INTRO =
  'As últimas 20 mudanças feitas com o planejador; primeiro as mais recentes.';
export const NONE =
  'Ainda não há mudanças. Aqui aparece o que você e os seus colegas salvam com o planejador.';
export const YOU = 'Você';
export const SOMEONE = 'Alguém';
export const UNDO = 'Desfazer';
export const UNDONE = 'Desfeito';
export const OLDER =
  'Para mudanças mais antigas e para o que foi digitado na própria planilha: Arquivo › Histórico de versões.';
export const undoQuestion = (who: string) =>
  `Desfazer o que ${who} fez? O que mudou desde então nunca se perde.`;
export const undoLabel = (what: string) => `${UNDO}: ${what}`;
