/** Palabras de la primera parte del informe: la cobertura del mes. */
import {counted} from './count';
import {monthName} from './date';

export const TILES = {
  coverage: 'Cobertura',
  strong: 'Sólidas',
  confirmed: 'Confirmadas',
  delivered: 'Realizadas',
  balance: 'Equilibrio',
} as const;

export const WHAT_TILES_SAY = {
  coverage: 'celdas esperadas con una actividad',
  strong: 'se practica, y el tiempo alcanza',
  confirmed: 'con una actividad confirmada o realizada',
  delivered: 'con una actividad realizada',
  balance: 'cómo se reparten los minutos entre las seis áreas: 1 es parejo',
} as const;

/** "en 4 de 6 áreas": el equilibrio nunca se dice sin esto. */
export const areasUsed = (n: number) => `en ${n} de 6 áreas`;
/** "septiembre: 74 %, 37 de 50". */
export const lastMonth = (month: string, figure: string) =>
  `${monthName(month)}: ${figure}`;
export const NO_LAST_MONTH = 'No hay un mes anterior para comparar';

export const AREAS = 'Las seis áreas';
export const AREAS_LEGEND =
  'Oscuro: sólidas. Claro: débiles. En blanco: nada todavía.';
export const areaLine = (covered: number, expected: number, strong: number) =>
  expected === 0
    ? 'no se espera'
    : `${covered} de ${expected} ${expected === 1 ? 'cubierta' : 'cubiertas'}, ${counted(strong, 'sólida')}`;

export const TREND = 'Mes a mes';
export const trendPoint = (month: string, figure: string) =>
  `${monthName(month)} ${figure}`;

export const gapsTitle = (n: number) => `Lo que falta, lo peor primero (${n})`;
export const NO_GAPS = 'Cada celda esperada de este mes tiene una actividad.';
export const NO_GAPS_HERE = 'No falta nada en lo que se muestra.';

export const orphansTitle = (n: number) =>
  n === 1
    ? '1 actividad que no apoya ningún objetivo'
    : `${n} actividades que no apoyan ningún objetivo`;
export const ORPHANS_HINT =
  'No cubren nada hasta que nombren un objetivo de este mes.';

export const PARTNERS = 'Lo que llevan los aliados este mes';
export const PLANNED = 'Planificado';
export const AGREED = 'Acordado';
export const LOAD = 'Planificado de lo acordado';
export const NO_PARTNERS =
  'La pestaña Partners está vacía y ninguna actividad nombra un aliado.';

export const DEFINITIONS = [
  'Una celda es un objetivo en un área. La pestaña Expected areas dice cuáles se esperan de cada grado.',
  'Cubierta: una actividad planificada, confirmada o realizada de esa área nombra el objetivo. Las ideas y lo cancelado nunca cuentan.',
  'Sólida: una de ellas practica esa destreza y juntas alcanzan los minutos mínimos del área. Si no, es débil.',
  'Equilibrio: cómo se reparten los minutos del mes entre las seis áreas, de 0 a 1, siempre junto al número de áreas usadas.',
  'Donde no se espera nada no hay porcentaje: n/d.',
] as const;

export const FILE = {
  title: (month: string) => `Cobertura ${month}`,
  columns: [
    'Mes',
    'Grado',
    'Docente',
    'Materia',
    'Estándares',
    'Objetivo',
    'Prioridad',
    'Área',
    'Se espera',
    'Estado',
    'Minutos',
    'Actividades',
  ],
} as const;
