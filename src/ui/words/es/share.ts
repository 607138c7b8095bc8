/** Palabras de la ventana para imprimir, guardar y copiar. */
export const TITLE = 'Imprimir y compartir';
export const VIEWS = {
  handout: 'Hoja para familias',
  grid: 'Cuadrícula para imprimir',
  calendar: 'Calendario',
  tables: 'Tablas (CSV)',
};
export const VIEWS_LABEL = 'Qué quiere imprimir o guardar';
export const MONTH = 'Mes';
export const GRADE = 'Grado';
export const ALL_GRADES = 'Todos los grados';
export const NO_GRADES = 'Ningún grado tiene un objetivo este mes';
export const PRINT = 'Imprimir';
export const PRINT_HINT =
  'En la ventana de impresión también puede elegir “Guardar como PDF”.';
export const PREVIEW = 'Vista previa';
export const COPIED = 'Copiado. Péguelo en un mensaje.';
export const NOT_COPIED =
  'El navegador no nos dejó copiar. Seleccione la vista previa y cópiela usted.';
export const saved = (file: string) => `Se guardó como ${file}.`;
export const UNDO = 'Deshacer';
