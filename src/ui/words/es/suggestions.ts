/** Palabras de la pantalla de sugerencias, y de guardar una actividad en el banco. */
import type {ActivityRow} from '../../../contract/rows';
import type {Area} from '../../../domain/area';
import type {GridRow} from '../../../domain/grid';
import {AREA_TITLES} from './area';
import {counted, listed} from './count';
import {gradesTitle} from './grade';

export const TITLE = 'Sugerencias';
export const OBJECTIVE = 'El objetivo';
export const PLAN = 'Planificarla';
export const PLANNING = 'Planificando…';
export const CHANGE_FIRST = 'Cambiarla antes';
export const USE_IT = 'Usarla también para este objetivo';
export const USING = 'Agregando…';
export const PLAN_ANOTHER = 'Planificar otra';
export const WRITE_OWN = 'Escribir la mía';
export const SHOW_MORE = 'Mostrar más';
export const NEXT_GAP = 'Siguiente hueco';
export const DETAILS = 'Cómo se hace';
export const MATERIALS = 'Materiales';
export const FAMILIES = 'Familias';
export const SET_UP = 'Configurar el planificador';
export const TO_BANK = 'Agregar al banco';
export const TO_BANK_WAIT = 'Agregando…';

export const inArea = (area: Area) => `Ideas para ${AREA_TITLES[area]}`;
export const found = (n: number) =>
  n === 1
    ? 'Hay una idea que sirve.'
    : `Hay ${n} ideas que sirven; la mejor va primero.`;

/** Qué hacer cuando ninguna idea conviene. */
export function nothing(hasBank: boolean): string {
  return hasBank
    ? 'Todavía no hay nada para esta celda en la pestaña Activity bank ni en meses anteriores. Escriba la suya: una vez guardada, puede agregarla al banco para los demás.'
    : 'La pestaña Activity bank está vacía. Configurar el planificador pone 120 actividades para empezar; o escriba la suya.';
}

/** "Se planificó “Noche de biblioteca”. Quedan 6 huecos." */
export function planned(activity: string, gaps: number): string {
  return `Se planificó “${activity}”. ${left(gaps)}`;
}

const left = (gaps: number) =>
  gaps === 0
    ? 'No quedan huecos.'
    : `${gaps === 1 ? 'Queda' : 'Quedan'} ${counted(gaps, 'hueco')}.`;

/** "Ya planificada para la Sra. López (Grado 3)." */
export function already(
  classes: readonly Class[],
  status: ActivityRow['status'],
): string {
  const what = status === 'Idea' ? 'Ya es una idea' : 'Ya está planificada';
  const names = [...new Set(classes.map(className))];
  const rest = names.length - MOST_CLASSES;
  const named =
    rest > 0
      ? [
          ...names.slice(0, MOST_CLASSES),
          counted(rest, 'clase más', 'clases más'),
        ]
      : names;
  return named.length === 0
    ? `${what} este mes, todavía para ningún objetivo.`
    : `${what} para ${listed(named)}.`;
}

type Class = Pick<GridRow, 'teacher' | 'grades'>;

const MOST_CLASSES = 2;

const className = ({teacher, grades}: Class) =>
  teacher === '' ? gradesTitle(grades) : `${teacher} (${gradesTitle(grades)})`;

/** "“Noche de biblioteca” también apoya este objetivo. Quedan 6 huecos." */
export function used(activity: string, gaps: number): string {
  return `“${activity}” también apoya este objetivo. ${left(gaps)}`;
}

export const addedToBank = (activity: string) =>
  `Se agregó “${activity}” a la pestaña Activity bank.`;
