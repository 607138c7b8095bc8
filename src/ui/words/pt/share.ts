/** Palavras da janela para imprimir, salvar e copiar. */
export const TITLE = 'Imprimir e compartilhar';
export const VIEWS = {
  handout: 'Folha para famílias',
  grid: 'Grade para imprimir',
  calendar: 'Calendário',
  tables: 'Tabelas (CSV)',
};
export const VIEWS_LABEL = 'O que você quer imprimir ou salvar';
export const MONTH = 'Mês';
export const GRADE = 'Série';
export const ALL_GRADES = 'Todas as séries';
export const NO_GRADES = 'Nenhuma série tem um objetivo neste mês';
export const PRINT = 'Imprimir';
export const PRINT_HINT =
  'Na janela de impressão você também pode escolher “Salvar como PDF”.';
export const PREVIEW = 'Prévia';
export const COPIED = 'Copiado. Cole em uma mensagem.';
export const NOT_COPIED =
  'O navegador não nos deixou copiar. Selecione a prévia e copie manualmente.';
export const saved = (file: string) => `Salvo como ${file}.`;
export const UNDO = 'Desfazer';
