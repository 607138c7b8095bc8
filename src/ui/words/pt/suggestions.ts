/** Palavras da tela de sugestões, e de guardar uma atividade no banco. */
import type {ActivityRow} from '../../../contract/rows';
import type {Area} from '../../../domain/area';
import type {GridRow} from '../../../domain/grid';
import {AREA_TITLES} from './area';
import {counted, listed} from './count';
import {gradesTitle} from './grade';

export const TITLE = 'Sugestões';
export const OBJECTIVE = 'O objetivo';
export const PLAN = 'Planejar';
export const PLANNING = 'Planejando…';
export const CHANGE_FIRST = 'Mudar antes';
export const USE_IT = 'Usar também para este objetivo';
export const USING = 'Adicionando…';
export const PLAN_ANOTHER = 'Planejar outra';
export const WRITE_OWN = 'Escrever a minha';
export const SHOW_MORE = 'Mostrar mais';
export const NEXT_GAP = 'Próxima lacuna';
export const DETAILS = 'Como se faz';
export const MATERIALS = 'Materiais';
export const FAMILIES = 'Famílias';
export const SET_UP = 'Configurar o planejador';
export const TO_BANK = 'Adicionar ao banco';
export const TO_BANK_WAIT = 'Adicionando…';

export const inArea = (area: Area) => `Ideias para ${AREA_TITLES[area]}`;
export const found = (n: number) =>
  n === 1
    ? 'Há uma ideia que serve.'
    : `Há ${n} ideias que servem; a melhor vem primeiro.`;

/** O que fazer quando nenhuma ideia serve. */
export function nothing(hasBank: boolean): string {
  return hasBank
    ? 'Ainda não há nada para esta célula na aba Activity bank nem em meses anteriores. Escreva a sua: depois de salva, você pode adicioná-la ao banco para os outros.'
    : 'A aba Activity bank está vazia. Configurar o planejador põe 120 atividades para começar; ou escreva a sua.';
}

/** "“Noite da biblioteca” foi planejada. Restam 6 lacunas." */
export function planned(activity: string, gaps: number): string {
  return `“${activity}” foi planejada. ${left(gaps)}`;
}

const left = (gaps: number) =>
  gaps === 0
    ? 'Não resta nenhuma lacuna.'
    : `${gaps === 1 ? 'Resta' : 'Restam'} ${counted(gaps, 'lacuna')}.`;

/** "Já está planejada para Sra. Lopes (3ª série)." */
export function already(
  classes: readonly Class[],
  status: ActivityRow['status'],
): string {
  const what = status === 'Idea' ? 'Já é uma ideia' : 'Já está planejada';
  const names = [...new Set(classes.map(className))];
  const rest = names.length - MOST_CLASSES;
  const named =
    rest > 0
      ? [...names.slice(0, MOST_CLASSES), `mais ${counted(rest, 'turma')}`]
      : names;
  return named.length === 0
    ? `${what} este mês, ainda para nenhum objetivo.`
    : `${what} para ${listed(named)}.`;
}

type Class = Pick<GridRow, 'teacher' | 'grades'>;

const MOST_CLASSES = 2;

const className = ({teacher, grades}: Class) =>
  teacher === '' ? gradesTitle(grades) : `${teacher} (${gradesTitle(grades)})`;

/** "“Noite da biblioteca” também apoia este objetivo. Restam 6 lacunas." */
export function used(activity: string, gaps: number): string {
  return `“${activity}” também apoia este objetivo. ${left(gaps)}`;
}

export const addedToBank = (activity: string) =>
  `“${activity}” foi adicionada à aba Activity bank.`;
