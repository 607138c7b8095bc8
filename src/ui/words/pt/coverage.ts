/** Palavras da tela Cobertura. */
import {monthName} from './date';

export const TITLE = 'Cobertura';
export const FULL_REPORT = 'Abrir o relatório';
export const OPENING = 'Abrindo…';
export const WRITE_TAB = 'Escrever a aba Coverage';
export const SCOPE = 'Mostrar';
export const WHOLE_SCHOOL = 'A escola toda';
export const COVERED = 'cobertas';
export const STRONG = 'sólidas';
export const CONFIRMED = 'confirmadas';
export const SHOW_CELL = 'Mostrar na planilha';
export const FILL = 'Planejar algo';
export const NO_GAPS = 'Aqui não falta nada.';

/** "74 % em setembro". */
export const lastMonth = (figure: string, month: string) =>
  `${figure} em ${monthName(month)}`;

export const OUTPUTS = 'Relatórios e folhas para famílias';
export const REPORT = 'Relatório completo';
export const SHARE = 'Folha para famílias, calendário, tabelas';
export const RESULTS = 'Resultados e indicadores';
