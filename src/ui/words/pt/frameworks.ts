/** Palavras da tela de padrões. */
import type {
  FrameworkPreview,
  FrameworksView,
  ImportedFramework,
} from '../../../contract/frameworks';
import type {Field} from '../../../domain/framework/standard-cells';
import {number} from './count';

export const TITLE = 'Padrões';
export const IN_USE = 'Os docentes escolhem padrões de';
export const KEEP =
  'Os códigos nos objetivos ficam como estão, seja qual for a escolha aqui.';
export const USE = 'Usar estes conjuntos';
export const USING = 'Salvando…';
export const USED =
  'Salvo. De agora em diante estes padrões são oferecidos aos docentes.';
export const ONE_AT_LEAST = 'Marque pelo menos um conjunto.';
export const BRING_IN = 'Trazer padrões';
export const FILE = 'Escolher um arquivo';
export const FILE_HINT =
  'Um pacote CASE (JSON) ou um CSV com uma coluna Code, do seu estado ou de quem os publica.';
export const PASTE = 'Ou colar uma lista';
export const PASTE_HINT =
  'Células copiadas de uma planilha, ou linhas que começam com um código.';
export const CODES_ONLY = 'Só os códigos, sem o texto oficial';
export const CODES_ONLY_HINT =
  'O texto é de quem o publica e aparece com um aviso; os códigos não precisam de nenhum.';
export const LOOK = 'Ver antes';
export const LOOK_AGAIN = 'Ver de novo';
export const LOOKING = 'Lendo…';
export const IMPORTING = 'Importando…';
export const PREVIEW = 'O que a importação faria';
export const NAME = 'Nome no seu planejador';
export const LOOKED = 'Ainda não foi escrito nada.';
export const NOTHING_NEW =
  'Não há nada para importar: todos estes padrões já estão na aba Standards.';
export const REMOVAL =
  'Uma importação pode ser desfeita em Mudanças. Para deixar de usar um conjunto mais tarde, desmarque-o acima.';

export const COLUMNS: {readonly [field in Field]: string} = {
  code: 'Código',
  text: 'Texto',
  grade: 'Série',
  subject: 'Matéria',
  parent: 'Superior',
  guid: 'GUID',
};

export const standards = (n: number) =>
  `${number(n)} ${n === 1 ? 'padrão' : 'padrões'}`;

export const about = ({
  standards: n,
  hasText,
}: FrameworksView['available'][number]) =>
  `${standards(n)}, ${hasText ? 'com o texto' : 'códigos sem texto'}`;

export const unknown = (names: readonly string[]) =>
  `A aba Settings cita ${names.map(name => `“${name}”`).join(', ')}, de que não há padrões. Importe-os ou escolha abaixo.`;

/** "math.json: 1.2 MB". */
export {fileLine} from '../frameworks';

export const source = ({format, version}: FrameworkPreview) =>
  [format, version && `versão ${version}`].filter(Boolean).join(', ');

/** Uma linha para cada coisa que aconteceria, ou não. */
export function effects({
  added,
  changed,
  left,
  missing,
}: FrameworkPreview): readonly string[] {
  return [
    added > 0 &&
      `${standards(added)} ${added === 1 ? 'seria adicionado' : 'seriam adicionados'}.`,
    changed > 0 &&
      `${standards(changed)} ${changed === 1 ? 'seria mudado' : 'seriam mudados'}.`,
    left > 0 &&
      `${standards(left)} já ${left === 1 ? 'está' : 'estão'} lá, sem diferença.`,
    missing > 0 &&
      `${standards(missing)} da aba não ${missing === 1 ? 'está neste arquivo, e fica' : 'estão neste arquivo, e ficam'}.`,
  ].filter(line => line !== false);
}

export const first = (shown: number, n: number, what: string) =>
  n > shown ? `${what}: os primeiros ${shown}` : what;
export const ADDED = 'A adicionar';
export const CHANGED = 'A mudar';
export const MISSING = 'Não estão neste arquivo';

export const problems = (n: number) =>
  n === 1
    ? 'Há 1 coisa estranha no arquivo'
    : `Há ${n} coisas estranhas no arquivo`;
export const more = (n: number) => `E mais ${n}.`;

export const terms = (text: string) =>
  `O arquivo diz sobre os seus termos: ${text}`;

export const toImport = ({added, changed}: FrameworkPreview) =>
  added === 0
    ? `Mudar ${standards(changed)}`
    : `Importar ${standards(added + changed)}`;

export function imported({
  framework,
  added,
  changed,
  remaining,
}: ImportedFramework): string {
  const done = [
    added > 0 &&
      `${standards(added)} de ${framework} ${added === 1 ? 'importado' : 'importados'}.`,
    changed > 0 &&
      `${standards(changed)} ${changed === 1 ? 'mudado' : 'mudados'}.`,
    remaining > 0 &&
      `${remaining === 1 ? 'Falta' : 'Faltam'} ${standards(remaining)}: importe de novo o mesmo arquivo.`,
  ].filter(line => line !== false);
  return done.join(' ') || NOTHING_NEW;
}
