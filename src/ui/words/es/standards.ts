/** Palabras de elegir estándares. */
import type {Standard} from '../../../domain/standard';
import {counted} from './count';

export const CHOSEN = 'Estándares elegidos';
export const LIST = 'Estándares que coinciden';
export const LOADING =
  'La lista de estándares está en camino. Mientras tanto se pueden escribir códigos.';
export const NOT_LOADED =
  'No se pudo cargar la lista de estándares. Los códigos se guardan como usted los escriba.';
export const UNKNOWN = 'no está en la lista; se guarda como lo escribió';
const NONE =
  'Nada de la lista coincide. Enter conserva lo que escribió, tal cual.';
const KEPT = 'Lo que está en el cuadro se guarda con los códigos.';
const KEEPS = 'Enter lo conserva tal cual; una tecla de flecha elige abajo.';

const EMPHASES = {
  major: 'trabajo principal',
  supporting: 'trabajo de apoyo',
  additional: 'trabajo adicional',
} as const;

export const emphasis = ({emphasis: of}: Standard) => (of ? EMPHASES[of] : '');
export const remove = (code: string) => `Quitar ${code}`;
export const removed = (code: string) => `Se quitó ${code}.`;

/** Debajo del cuadro: lo que hay en la lista y lo que haría Enter. */
export function hint({
  isOpen,
  typed,
  without,
  found,
  shown,
  taken,
}: {
  readonly isOpen: boolean;
  readonly typed: string;
  readonly without: string;
  readonly found: number;
  readonly shown: number;
  readonly taken: string | null;
}): string {
  if (!isOpen) return typed === '' ? '' : KEPT;
  if (without !== '') return without;
  if (shown === 0) return NONE;
  const more =
    found > shown
      ? `${found - shown} más: siga escribiendo para encontrarlos.`
      : '';
  if (typed === '') return more;
  const does =
    taken === null
      ? KEEPS
      : `${counted(found, 'estándar', 'estándares')}. Enter toma ${taken}.`;
  return `${does} ${more}`.trim();
}
