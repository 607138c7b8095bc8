/** Palavras de salvar um formulário, e de quando isso não dá certo. */
export const SAVING = 'Salvando…';
export const UNSURE =
  'Isto foi enviado, mas não veio resposta. Pode estar salvo ou não.';
export const CHECK_AGAIN = 'Verificar e salvar de novo';
export const CHECK_HINT = 'Assim nunca se salva duas vezes.';
export const CHANGE_IT = 'Quero mudar';
export const FOUND = 'Guardamos o que você digitou antes.';
export const START_AFRESH = 'Começar de novo';
export const GONE =
  'Alguém removeu esta linha ou a passou para outro mês. O que você digitou fica guardado aqui.';
export const SAVE_AS_NEW = 'Salvar como novo';
export const CLASH_TITLE = 'Duas versões';
export const CLASH =
  'Alguém mudou isto enquanto você escrevia. Nada foi sobrescrito. Escolha o que deve ficar e salve.';
export const NO_CLASH =
  'Alguém mudou outras partes enquanto você escrevia. As duas mudanças são compatíveis: salve para manter ambas.';
export const THEIRS = 'Usar a outra';
export const MINE = 'Manter a minha';
export const SAVE_CHOICE = 'Salvar esta escolha';
export const BLANK = '(em branco)';
export const TAKEN = 'Mudado só pela outra pessoa, e mantido';
