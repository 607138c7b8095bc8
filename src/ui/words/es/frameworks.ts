/** Palabras de la pantalla de estándares. */
import type {
  FrameworkPreview,
  FrameworksView,
  ImportedFramework,
} from '../../../contract/frameworks';
import type {Field} from '../../../domain/framework/standard-cells';
import {counted, number} from './count';

export const TITLE = 'Estándares';
export const IN_USE = 'Los docentes eligen estándares de';
export const KEEP =
  'Los códigos de los objetivos se quedan como están, elija lo que elija aquí.';
export const USE = 'Usar estos marcos';
export const USING = 'Guardando…';
export const USED =
  'Guardado. Desde ahora se ofrecen estos estándares a los docentes.';
export const ONE_AT_LEAST = 'Marque al menos un marco.';
export const BRING_IN = 'Traer estándares';
export const FILE = 'Elegir un archivo';
export const FILE_HINT =
  'Un paquete CASE (JSON) o un CSV con una columna Code, de su estado o de quien los publica.';
export const PASTE = 'O pegar una lista';
export const PASTE_HINT =
  'Celdas copiadas de una hoja, o líneas que empiezan con un código.';
export const CODES_ONLY = 'Solo los códigos, sin el texto oficial';
export const CODES_ONLY_HINT =
  'El texto es de quien lo publica y se muestra con un aviso; los códigos no lo necesitan.';
export const LOOK = 'Verlo primero';
export const LOOK_AGAIN = 'Verlo de nuevo';
export const LOOKING = 'Leyendo…';
export const IMPORTING = 'Importando…';
export const PREVIEW = 'Lo que haría la importación';
export const NAME = 'Nombre en su planificador';
export const LOOKED = 'Todavía no se ha escrito nada.';
export const NOTHING_NEW =
  'No hay nada que importar: todos estos estándares ya están en la pestaña Standards.';
export const REMOVAL =
  'Una importación se puede deshacer en Cambios. Para dejar de usar un marco más adelante, desmárquelo arriba.';

export const COLUMNS: {readonly [field in Field]: string} = {
  code: 'Código',
  text: 'Texto',
  grade: 'Grado',
  subject: 'Materia',
  parent: 'Superior',
  guid: 'GUID',
};

export const standards = (n: number) =>
  `${number(n)} ${n === 1 ? 'estándar' : 'estándares'}`;

export const about = ({
  standards: n,
  hasText,
}: FrameworksView['available'][number]) =>
  `${standards(n)}, ${hasText ? 'con su texto' : 'códigos sin texto'}`;

export const unknown = (names: readonly string[]) =>
  `La pestaña Settings nombra ${names.map(name => `“${name}”`).join(', ')}, de los que no hay estándares. Impórtelos, o elija abajo.`;

/** "math.json: 1.2 MB". */
export {fileLine} from '../frameworks';

export const source = ({format, version}: FrameworkPreview) =>
  [format, version && `versión ${version}`].filter(Boolean).join(', ');

/** Una línea por cada cosa que pasaría, o que no. */
export function effects({
  added,
  changed,
  left,
  missing,
}: FrameworkPreview): readonly string[] {
  return [
    added > 0 &&
      `Se ${added === 1 ? 'agregaría' : 'agregarían'} ${standards(added)}.`,
    changed > 0 &&
      `Se ${changed === 1 ? 'cambiaría' : 'cambiarían'} ${standards(changed)}.`,
    left > 0 &&
      `${standards(left)} ya ${left === 1 ? 'está' : 'están'} ahí, tal cual.`,
    missing > 0 &&
      `${standards(missing)} de la pestaña no ${missing === 1 ? 'está en este archivo, y se queda' : 'están en este archivo, y se quedan'}.`,
  ].filter(line => line !== false);
}

export const first = (shown: number, n: number, what: string) =>
  n > shown ? `${what}: los primeros ${shown}` : what;
export const ADDED = 'Por agregar';
export const CHANGED = 'Por cambiar';
export const MISSING = 'No están en este archivo';

export const problems = (n: number) =>
  n === 1
    ? 'Hay 1 cosa extraña en el archivo'
    : `Hay ${counted(n, 'cosa extraña', 'cosas extrañas')} en el archivo`;
export const more = (n: number) => `Y ${n} más.`;

export const terms = (text: string) =>
  `El archivo dice de sus condiciones: ${text}`;

export const toImport = ({added, changed}: FrameworkPreview) =>
  added === 0
    ? `Cambiar ${standards(changed)}`
    : `Importar ${standards(added + changed)}`;

export function imported({
  framework,
  added,
  changed,
  remaining,
}: ImportedFramework): string {
  const done = [
    added > 0 &&
      `Se ${added === 1 ? 'importó' : 'importaron'} ${standards(added)} de ${framework}.`,
    changed > 0 &&
      `Se ${changed === 1 ? 'cambió' : 'cambiaron'} ${standards(changed)}.`,
    remaining > 0 &&
      `${remaining === 1 ? 'Falta' : 'Faltan'} ${standards(remaining)}: importe de nuevo el mismo archivo.`,
  ].filter(line => line !== false);
  return done.join(' ') || NOTHING_NEW;
}
