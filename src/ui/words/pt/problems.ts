/** Palavras da tela de problemas. */
import type {CheckedProblem, Repair} from '../../../contract/problems';
import type {Problem} from '../../../domain/problem';
import {type Filter, filtered, typed} from '../problems';
import {counted, listed} from './count';

export {filtered, sectionTitle, typed} from '../problems';

export const TITLE = 'Verificar a planilha';
export const NONE =
  'Tudo neste arquivo pôde ser lido. Não há nada para consertar.';
export const SHOW = 'Mostrar na planilha';
export const SHOWING = 'Procurando…';
export const SHOWN = 'Selecionada na planilha.';
export const NOT_SHOWN = 'Essa célula já não está lá.';
export const WHOLE_FILE = 'O arquivo inteiro';
export const AGAIN = 'Verificar de novo';
export const FIXING = 'Consertando…';
export const FILTER = 'Mostrar';
export const STOPS = 'Não entendido';
export const LOOK = 'Vale conferir';
export const NONE_OF_THESE = 'Nenhum destes.';
export const SEVERAL = 'Consertar vários de uma vez';
export const NO_DANGER =
  'Cada botão muda o que mostra e nada mais. As palavras de um docente não são mudadas.';

/** O que o filtro oferece: "Tudo (12)". */
export function filters(
  problems: readonly CheckedProblem[],
): readonly {readonly value: Filter; readonly label: string}[] {
  const labels: {readonly [filter in Filter]: string} = {
    all: 'Tudo',
    fixable: 'Dá para consertar aqui',
    problem: STOPS,
    notice: LOOK,
  };
  return Object.entries(labels).map(([key, label]) => {
    const value = key as Filter;
    return {value, label: `${label} (${filtered(problems, value).length})`};
  });
}

/** "2 entradas não entendidas e 1 que vale conferir." */
export function summary(problems: readonly Problem[]): string {
  const hard = problems.filter(({severity}) => severity === 'problem').length;
  const soft = problems.length - hard;
  const parts = [
    hard > 0
      ? counted(hard, 'entrada não entendida', 'entradas não entendidas')
      : '',
    soft > 0 ? `${soft} que vale conferir` : '',
  ].filter(Boolean);
  return `${listed(parts)}. O que está certo numa linha continua contando.`;
}

export const checked = (problems: readonly Problem[]) =>
  problems.length === 0
    ? 'Verificado: nada de estranho.'
    : `Verificado: ${problems.length === 1 ? '1 item encontrado' : `${problems.length} itens encontrados`}.`;

/** "Objectives, linha 5, Month". */
export function where({sheet, row, column}: Problem): string {
  return [sheet ?? WHOLE_FILE, row === null ? '' : `linha ${row}`, column ?? '']
    .filter(Boolean)
    .join(', ');
}

/** "“Comfirmed” passa a ser “Confirmed”". */
export function becomes({kind, before, after}: Repair): string {
  if (kind === 'tab') return after;
  if (kind === 'missingColumns') return `Adiciona ${typed(after)}`;
  return `${quoted(before)} passa a ser ${quoted(after)}`;
}

function quoted(text: string): string {
  if (text === '') return 'uma célula em branco';
  return text === 'a new id' ? 'um ID novo' : typed(text);
}

export const more = (left: number, step: number) =>
  left > step
    ? `Mostrar mais ${step} de ${left}`
    : left === 1
      ? 'Mostrar o último'
      : `Mostrar os últimos ${left}`;

/** De vários problemas de um tipo: "Status em Activities: 5". */
export function groupTitle(
  {sheet, column}: Problem,
  problems: readonly Problem[],
): string {
  const place = [column, sheet ?? WHOLE_FILE].filter(each => each !== null);
  return `${place.join(' em ')}: ${problems.length}`;
}

export const fixAll = (n: number) => `Consertar estes ${n}`;

export const lineOf = ({row}: Problem, repair: Repair) =>
  `Linha ${row ?? ''}: ${becomes(repair)}`;
