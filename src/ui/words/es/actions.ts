/** Palabras de lo que pasa en todas las pantallas. */
import {monthTitle} from './date';

export const NOTHING_SELECTED =
  'Primero seleccione una fila de Objectives o Activities, o una celda de Grid.';
export const OPENED_ON_SELECTION = 'Se abrió en la celda que seleccionó.';
export const SEE_MONTH = 'Ver todo el mes';
export const LOOKING = 'Buscando…';
export const UNDOING = 'Deshaciendo…';
export const REMOVING = 'Quitando…';
export const SAVED_AFTER_ALL =
  'Sí se había guardado; no queda nada por guardar.';

export const loading = (month: string) => `Abriendo ${monthTitle(month)}…`;

export const waitingAgain = (why: 'busy' | 'unknown') =>
  why === 'busy'
    ? 'Alguien está guardando; esperando turno…'
    : 'Aún no hay respuesta; comprobando…';

export const notDone = (why: string) => `No se hizo. ${why}`;
