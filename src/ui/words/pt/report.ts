/** Palavras da página do relatório: suas partes, seus filtros e o que se tira dela. */
import type {ReportOpening} from '../../../contract/opening';
import {dayWords, monthTitle} from './date';

export const TITLE = 'Relatório';
export const MONTH = 'Mês';
export const PARTS = 'Partes do relatório';

export const VIEWS: {readonly [view in ReportOpening['view']]: string} = {
  coverage: 'Cobertura',
  year: 'Ano',
  whatIf: 'E se',
  fairness: 'Equidade',
  delivered: 'Realizado',
  results: 'Resultados',
};

export const PRINT = 'Imprimir';
export const SAVE = 'Salvar como CSV';
export const COPY = 'Copiar como texto';
export const COPIED = 'Copiado. Cole em um e-mail ou documento.';
export const NOT_COPIED =
  'Seu navegador não permitiu copiar. Imprima ou salve como CSV.';
export const saved = (name: string) => `Salvo como ${name}.`;

/** "outubro de 2026, em 5 de outubro de 2026". */
export const asOf = (month: string, today: string) =>
  `${monthTitle(month)}, em ${dayWords(today)} de ${today.slice(0, 4)}`;

export const HOW_COUNTED = 'Como estes números são contados';
export const DEFINITIONS =
  'Cada número está definido, com um exemplo, em docs/figures.md do projeto.';

export const FILTERS = 'Mostrar só';
export const GRADE = 'Série';
export const TEACHER = 'Docente';
export const SUBJECT = 'Matéria';
export const AREA = 'Área';
export const STATUS = 'Situação';
export const PARTNER = 'Parceiro';
export const ALL = 'Tudo';
export const SHOW_ALL = 'Mostrar tudo';
/** "Só: 3ª série, Confirmada". */
export const only = (filters: string) => `Só: ${filters}`;

export const SHOW = 'Mostrar na planilha';
export const SHOW_HINT = 'Fecha esta janela e seleciona a célula.';
export const NOT_SHOWN = 'Não está mais na planilha.';
export const NO_ID =
  'Esta linha recebe seu ID na próxima vez que algo for salvo; depois ela poderá ser mostrada.';
export const more = (n: number) => `Mostrar mais ${n}`;

export const NAME = 'Nome';
export const EXPECTED = 'Esperadas';
export const COVERED = 'Cobertas';
export const STRONG = 'Sólidas';
export const CONFIRMED = 'Confirmadas';
export const DELIVERED = 'Realizadas';
export const COVERAGE = 'Cobertura';
export const OBJECTIVES = 'Objetivos';
export const OBJECTIVE = 'Objetivo';
export const ACTIVITY = 'Atividade';
export const ACTIVITIES = 'Atividades';
export const MINUTES = 'Minutos';
export const YES = 'Sim';
export const NO = 'Não';
