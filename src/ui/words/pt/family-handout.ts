/** Palavras em volta da folha para famílias: as da folha estão em src/domain/handout. */
import {counted} from './count';

export const LANGUAGE = 'Idioma';
export const SECOND_LANGUAGE = 'Ao lado';
export const NO_SECOND = 'Nada';
export const ONLY_CONFIRMED = 'Só atividades confirmadas';
export const WITH_BANK = 'O que as famílias fazem, do banco de atividades';
export const WITH_BANK_HINT = 'Com as palavras, e no idioma, em que estão lá.';
export const COPY_TEXT = 'Copiar como texto';
export const OTHER_LANGUAGES = {en: 'inglês', es: 'espanhol', pt: 'português'};
export const WORDS_TITLE = 'Em palavras para famílias';
export const ALL_THERE = 'Todos os objetivos têm suas palavras.';
export const missing = (n: number, language: string) =>
  `${counted(n, 'objetivo')} ainda ${n === 1 ? 'não tem' : 'não têm'} palavras em ${language}.`;
export const MARKED =
  'São impressos com outras palavras, e com uma marca. Nenhuma máquina traduz nada.';
export const WRITE = 'Escrever';
export const CHANGE = 'Mudar';
export const lacks = (languages: string) => `Falta: ${languages}`;
export const EDIT_TITLE = 'Palavras para famílias';
export const TEACHERS = 'As palavras do docente';
export const inLanguage = (language: string) => `Em ${language}`;
export const HINT =
  'Vem depois de “Este mês seu filho ou sua filha está aprendendo…”.';
export const SAVE = 'Salvar palavras';
export const SAVING = 'Salvando…';
export const SAVED = 'Salvo na aba Objectives.';
export const UNDONE = 'Desfeito.';
export const NO_ID =
  'Esta linha ainda não tem ID. Salve algo no planejador, ou mostre a grade: assim ela recebe um.';
export const pages = (n: number) => (n === 1 ? 'Uma página' : `${n} páginas`);
export const SHORTENED =
  'É mais do que cabe em duas páginas com letra grande: uma parte fica de fora, e a folha diz quanto.';
export const TOO_LONG =
  'São mais de duas páginas: imprima um idioma depois do outro, ou encurte as palavras.';
