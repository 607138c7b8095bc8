/** Palabras de la pantalla para subvenciones. */
import {formatHours} from '../../../domain/grants/hours';
import {counted} from './count';
import {dotted} from './joined';

export const TITLE = 'Para subvenciones';
export const INTRO =
  'Su plan en las palabras de los programas federales: los cuatro pilares de las escuelas comunitarias, los tipos de actividad de 21st CCLC, las horas, y el porqué de cada actividad.';
export const FROM = 'Desde';
export const TO = 'Hasta';
export const WRONG_ORDER = 'El último mes está antes del primero.';
export const PILLARS = 'Por pilar de una escuela comunitaria';
export const TYPES = 'Por tipo de actividad de 21st CCLC';
export const NO_TYPE = 'Ninguno de la lista por sí solo';
export const WRITE = 'Escribir la pestaña Grants';
export const WRITING = 'Escribiendo…';
export const WRITTEN = 'La pestaña Grants está escrita.';
export const SAVE = 'Guardar como CSV';
export const CHECK =
  'El lugar de un área es un comienzo: una solicitud dice lo que cada actividad fue de verdad. Compare los tipos con la guía 21APR de su estado.';
export const NOTHING = 'No hay actividades previstas en estos meses.';

export const saved = (name: string) => `Guardado como ${name}.`;
export const tooLong = (most: number) => `Elija como máximo ${most} meses.`;
export const hours = (activities: number, planned: number, done: number) =>
  dotted(
    counted(activities, 'actividad', 'actividades'),
    `${formatHours(planned)} h previstas`,
    `${formatHours(done)} h realizadas`,
  );
export const missing = (n: number) =>
  n === 1
    ? '1 actividad realizada todavía no tiene minutos, así que faltan horas realizadas.'
    : `${n} actividades realizadas todavía no tienen minutos, así que faltan horas realizadas.`;
export const withoutArea = (n: number) =>
  `${counted(n, 'actividad de estos meses no tiene', 'actividades de estos meses no tienen')} un área que se pueda leer, así que esas horas no se cuentan.`;
export const together = (
  teachers: number,
  objectives: number,
  partners: number,
) =>
  `${counted(teachers, 'docente')} ${teachers === 1 ? 'propuso' : 'propusieron'} ${counted(objectives, 'objetivo')}, y ${counted(partners, 'aliado')} ${partners === 1 ? 'participó' : 'participaron'}.`;
