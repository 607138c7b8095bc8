/** Palavras da primeira tela. */
export const TITLE = 'Boas-vindas';
export const ABOUT_TITLE = 'Seu nome, função e idioma';
export const NAME = 'Seu nome';
export const NAME_HINT = 'Assim os colegas veem quem mudou o quê.';
export const ROLE = 'Sua função principal';
export const GRADES = 'Suas séries';
export const ROLE_HINT =
  'Isto só muda a ordem dos botões. Todos podem fazer tudo.';
export const CONTINUE = 'Continuar';
export const SKIP = 'Pular';
export const SAVING = 'Salvando…';
export const hello = (name: string) => `Olá, ${name}.`;
