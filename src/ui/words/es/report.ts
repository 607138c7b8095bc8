/** Palabras de la página del informe: sus partes, sus filtros y lo que se saca de ella. */
import type {ReportOpening} from '../../../contract/opening';
import {dayWords, monthTitle} from './date';

export const TITLE = 'Informe';
export const MONTH = 'Mes';
export const PARTS = 'Partes del informe';

export const VIEWS: {readonly [view in ReportOpening['view']]: string} = {
  coverage: 'Cobertura',
  year: 'Año',
  whatIf: 'Qué pasaría si',
  fairness: 'Equidad',
  delivered: 'Realizado',
  results: 'Resultados',
};

export const PRINT = 'Imprimir';
export const SAVE = 'Guardar como CSV';
export const COPY = 'Copiar como texto';
export const COPIED = 'Copiado. Péguelo en un correo o en un documento.';
export const NOT_COPIED =
  'Su navegador no permitió copiar. Imprímalo o guárdelo como CSV.';
export const saved = (name: string) => `Guardado como ${name}.`;

/** "octubre de 2026, al 5 de octubre de 2026". */
export const asOf = (month: string, today: string) =>
  `${monthTitle(month)}, al ${dayWords(today)} de ${today.slice(0, 4)}`;

export const HOW_COUNTED = 'Cómo se cuentan estas cifras';
export const DEFINITIONS =
  'Cada cifra está definida, con un ejemplo, en docs/figures.md del proyecto.';

export const FILTERS = 'Mostrar solo';
export const GRADE = 'Grado';
export const TEACHER = 'Docente';
export const SUBJECT = 'Materia';
export const AREA = 'Área';
export const STATUS = 'Estado';
export const PARTNER = 'Aliado';
export const ALL = 'Todo';
export const SHOW_ALL = 'Mostrar todo';
/** "Solo: Grado 3, Confirmada". */
export const only = (filters: string) => `Solo: ${filters}`;

export const SHOW = 'Mostrar en la hoja';
export const SHOW_HINT = 'Cierra esta ventana y selecciona la celda.';
export const NOT_SHOWN = 'Ya no está en la hoja.';
export const NO_ID =
  'Esta fila recibe su ID la próxima vez que se guarde; entonces se podrá mostrar.';
export const more = (n: number) => `Mostrar ${n} más`;

export const NAME = 'Nombre';
export const EXPECTED = 'Esperadas';
export const COVERED = 'Cubiertas';
export const STRONG = 'Sólidas';
export const CONFIRMED = 'Confirmadas';
export const DELIVERED = 'Realizadas';
export const COVERAGE = 'Cobertura';
export const OBJECTIVES = 'Objetivos';
export const OBJECTIVE = 'Objetivo';
export const ACTIVITY = 'Actividad';
export const ACTIVITIES = 'Actividades';
export const MINUTES = 'Minutos';
export const YES = 'Sí';
export const NO = 'No';
