/** Palabras de los resultados: lo que se mide, sus lecturas, y tomar una lista. */
import {formatFigure} from '../../../domain/figure';
import type {Standing} from '../../../domain/results/progress';
import {counted} from './count';
import {dayWords} from './date';
import {dotted} from './joined';

export const TITLE = 'Resultados';
export const INTRO =
  'Lo que debe mejorar, y con qué cifra lo verá. Escriba totales de muchos, nunca de un solo niño.';
export const NONE =
  'La pestaña Results todavía no tiene indicadores. Tome la lista de su distrito, o la nuestra, y adáptela.';
export const NOT_THERE = 'La pestaña Results ya no tiene este indicador.';
export const WITHOUT_RESULT = 'Sin resultado';
export const TAKE_OVER = 'Tomar una lista';
export const FOR_GRANTS = 'Para subvenciones';
export const NOTE = 'Anotar una lectura';
export const DATE = 'Día';
export const FIGURE = 'Cifra';
export const WRONG_FIGURE =
  'Escriba un número con punto, no con coma: 62 o 62.5.';
export const WRONG_DAY = 'Elija el día de la lectura.';
export const SAVE = 'Guardar la lectura';
export const SAVING = 'Guardando…';
export const CHANGE = 'Cambiar';
export const TAKE_AWAY = 'Quitar';
export const TAKE_AWAY_QUESTION = '¿Quitar esta lectura?';
export const READINGS = 'Lecturas';
export const ACTIVITIES = 'Actividades';
export const UNKNOWN = 'Las actividades nombran lo que Results no tiene';

export const day = (date: string) => `${dayWords(date)} de ${date.slice(0, 4)}`;

export const reading = (date: string, value: number) =>
  `${day(date)}: ${formatFigure(value)}`;

export const way = (
  baseline: number | null,
  target: number | null,
  unit: string,
) =>
  dotted(
    baseline === null ? '' : `desde ${formatFigure(baseline)}`,
    target === null ? 'sin meta todavía' : `meta ${formatFigure(target)}`,
    unit,
  );

export const latest = (date: string, value: number) =>
  `Ahora ${formatFigure(value)} (${day(date)})`;

export const STANDINGS: {readonly [standing in Standing]: string} = {
  reached: 'Meta alcanzada',
  nearer: 'Más cerca de la meta',
  unchanged: 'Igual que al comienzo',
  further: 'Más lejos de la meta',
  unclear: 'Sin punto de partida o meta con que comparar',
  'no way':
    'El punto de partida y la meta son iguales: no hay camino que medir',
  'no reading': 'Sin lecturas todavía',
};

export const wayBehind = (share: number) =>
  `${Math.round(share * 100)} % del camino`;

export const activities = (count: number) =>
  count === 0
    ? 'Ninguna actividad lo nombra'
    : counted(count, 'actividad', 'actividades');

export const saved = (indicator: string) => `Anotado para ${indicator}.`;
export const takenAway = (indicator: string) =>
  `Se quitó la lectura de ${indicator}.`;
export const problems = (n: number) =>
  `${counted(n, 'celda')} de resultados por revisar`;
export const unknownName = (name: string, n: number, meant: string | null) =>
  `${name} (${activities(n)})${meant === null ? '' : `: ¿quiso decir ${meant}?`}`;

export const LIST_TITLE = 'Tomar una lista';
export const LIST_INTRO =
  'Marque lo que su escuela mide, y adáptelo. Después todo se puede cambiar en la pestaña Results.';
export const FROM = 'De dónde';
export const OURS = 'La lista de este planificador';
export const DISTRICTS = 'La lista de nuestro distrito';
export const FILE = 'Elegir un archivo';
export const FILE_HINT =
  'CSV con los encabezados de la pestaña Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.';
export const PASTE = 'O pegue las filas aquí, con sus encabezados';
export const LOOK = 'Ver la lista';
export const LOOKING = 'Leyendo la lista…';
export const NOTHING_OFFERED = 'Ya tiene todo lo de esta lista.';
export const SITE_RESULT = 'Qué significa en su escuela';
export const BASELINE = 'Punto de partida';
export const TARGET = 'Meta';
export const ADDING = 'Agregando…';
export const add = (n: number) =>
  n === 0
    ? 'Agregar indicadores'
    : `Agregar ${counted(n, 'indicador', 'indicadores')}`;
export const added = (n: number) =>
  n === 1
    ? 'Se agregó 1 indicador a la pestaña Results.'
    : `Se agregaron ${n} indicadores a la pestaña Results.`;
export const had = (n: number) =>
  `De la lista ya tiene ${counted(n, 'indicador', 'indicadores')}.`;
