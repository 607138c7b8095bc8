/** Palabras de la parte del informe sobre lo que se realizó. */
import {counted} from './count';

/** "31 de 49 actividades están marcadas como realizadas." */
export const activities = (delivered: number, all: number) =>
  `${delivered} de ${counted(all, 'actividad', 'actividades')} ${delivered === 1 || all === 1 ? 'está marcada como realizada' : 'están marcadas como realizadas'}.`;
export const NO_ACTIVITIES =
  'Ninguna actividad de este mes apoya todavía un objetivo.';
export const minutes = (delivered: string, planned: string, share: string) =>
  `Se realizaron ${delivered} de ${planned} planificados: ${share}.`;
export const people = (came: number, expected: number, activities: number) =>
  activities === 0
    ? 'Nadie ha anotado todavía cuántas personas vinieron.'
    : `${came === 1 ? 'Vino 1 persona' : `Vinieron ${came} personas`} donde se ${expected === 1 ? 'esperaba' : 'esperaban'} ${expected}, en ${activities === 1 ? 'la actividad que dice' : `las ${activities} actividades que dicen`} ambas cosas.`;
export const withoutMinutes = (n: number) =>
  n === 1
    ? '1 actividad realizada aún no tiene minutos anotados.'
    : `${n} actividades realizadas aún no tienen minutos anotados.`;

export const AREAS = 'Planificado y realizado, por área';
export const TREND = 'Planificado y realizado, mes a mes';
export const LIST = 'Cada actividad';
export const MONTH = 'Mes';
export const MARKED = 'Marcadas como realizadas';
export const PLANNED_MINUTES = 'Planificado';
export const DELIVERED_MINUTES = 'Se realizó';
export const ACTIVITY_PLANNED = 'Minutos planificados';
export const ACTIVITY_DELIVERED = 'Minutos realizados';
export const SHARE = 'De lo planificado';
export const PEOPLE_EXPECTED = 'Personas esperadas';
export const CAME = 'Personas que vinieron';

export const DEFINITIONS = [
  'Planificado: sesiones × minutos por sesión de cada actividad planificada, confirmada o realizada que apoya un objetivo del mes, contada una vez.',
  'Se realizó: la suma de Delivered minutes, como lo anotó el personal. Puede ser más de lo planificado.',
  'Las personas solo se comparan donde están anotados Expected participants y Attended. Son totales, nunca nombres.',
] as const;

export const file = (month: string) => `Realizado ${month}`;
