/** Palabras del conjunto más pequeño. */
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';
import {monthTitle} from './date';

export const TITLE = 'El mínimo de actividades';
export const WHICH = 'Huecos por cerrar';
export const WITH_IDEAS = 'También los que ya tienen una idea';
export const FIND = 'Buscar actividades';
export const ADDING = 'Agregando…';
export const PROVEN = 'Con menos actividades del banco no se cierran tantos.';
export const NOT_PROVEN =
  'Son las menos que se encontraron; quizá baste con una menos.';
export const DRAFT_NOTE =
  'Se agregan como ideas. Cada una cierra sus huecos cuando usted la pone en Planificada.';
export const LEFT_OUT = 'Usted dejó fuera lo que cerraría estos.';
export const NOTHING_CHOSEN = 'Elija al menos un área con huecos.';
export const EMPTY_BANK =
  'La pestaña Activity bank aún no tiene actividades. Configurar el planificador, en el menú, pone 120 para empezar; o escriba allí las suyas, cada una con su área y sus estándares.';
export const NOTHING_CLOSES = 'Nada del banco cierra ninguno de estos huecos.';

export const areaLabel = (title: string, gaps: number) => `${title} (${gaps})`;
export const noGaps = (month: string) =>
  `En ${monthTitle(month)} no hay huecos por cerrar.`;
/** "4 actividades cerrarían 9 de 11 huecos." */
export const headline = (picks: number, closed: number, gaps: number) =>
  `${counted(picks, 'actividad', 'actividades')} ${picks === 1 ? 'cerraría' : 'cerrarían'} ${closed} de ${counted(gaps, 'hueco')}.`;
export const undated = (n: number, of: number) =>
  n === of
    ? 'Quedan muy pocos días del mes para cualquiera de ellas: llegan sin fechas, para que usted las elija.'
    : `Para ${n} de ellas quedan muy pocos días del mes: llegan sin fechas, para que usted las elija.`;
export const addDrafts = (n: number) =>
  `Agregar ${counted(n, 'borrador', 'borradores')}`;
export const added = (n: number, month: string) =>
  `${n === 1 ? 'Se agregó 1 borrador' : `Se agregaron ${n} borradores`} a ${monthTitle(month)}.`;
export const closesTitle = (n: number) => `Cierra ${counted(n, 'hueco')}`;
export const leftTitle = (n: number) => `Siguen abiertos (${n})`;
export const gapsTitle = (n: number) => counted(n, 'hueco');
export const GAP_WITHOUT_ID = 'Un objetivo sin ID';

/** "4 × 45 min", "45 min", "4 sesiones". */
export function courseWords(sessions: number, minutes: number | null): string {
  if (minutes === null) return counted(sessions, 'sesión', 'sesiones');
  return sessions === 1
    ? formatMinutes(minutes)
    : `${sessions} × ${formatMinutes(minutes)}`;
}
