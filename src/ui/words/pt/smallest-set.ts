/** Palavras do menor conjunto. */
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';
import {monthTitle} from './date';

export const TITLE = 'O mínimo de atividades';
export const WHICH = 'Lacunas a fechar';
export const WITH_IDEAS = 'Também as que já têm uma ideia';
export const FIND = 'Procurar atividades';
export const ADDING = 'Adicionando…';
export const PROVEN = 'Menos atividades do banco não fecham tantas.';
export const NOT_PROVEN =
  'São as menos que encontramos; talvez uma a menos baste.';
export const DRAFT_NOTE =
  'São adicionadas como ideias. Cada uma fecha as suas lacunas quando você a põe em Planejada.';
export const LEFT_OUT = 'Você deixou de fora o que fecharia estas.';
export const NOTHING_CHOSEN = 'Escolha pelo menos uma área com lacunas.';
export const EMPTY_BANK =
  'A aba Activity bank ainda não tem atividades. Configurar o planejador, no menu, põe 120 para começar; ou escreva lá as suas, cada uma com a sua área e os seus padrões.';
export const NOTHING_CLOSES = 'Nada no banco fecha nenhuma destas lacunas.';

export const areaLabel = (title: string, gaps: number) => `${title} (${gaps})`;
export const noGaps = (month: string) =>
  `Não há lacunas a fechar em ${monthTitle(month)}.`;
/** "4 atividades fechariam 9 de 11 lacunas." */
export const headline = (picks: number, closed: number, gaps: number) =>
  `${counted(picks, 'atividade')} ${picks === 1 ? 'fecharia' : 'fechariam'} ${closed} de ${counted(gaps, 'lacuna')}.`;
export const undated = (n: number, of: number) =>
  n === of
    ? 'Restam poucos dias do mês para qualquer uma delas: chegam sem datas, para você escolher.'
    : `Para ${n} delas restam poucos dias do mês: chegam sem datas, para você escolher.`;
export const addDrafts = (n: number) => `Adicionar ${counted(n, 'rascunho')}`;
export const added = (n: number, month: string) =>
  `${n === 1 ? '1 rascunho adicionado' : `${n} rascunhos adicionados`} a ${monthTitle(month)}.`;
export const closesTitle = (n: number) => `Fecha ${counted(n, 'lacuna')}`;
export const leftTitle = (n: number) => `Continuam abertas (${n})`;
export const gapsTitle = (n: number) => counted(n, 'lacuna');
export const GAP_WITHOUT_ID = 'Um objetivo sem ID';

/** "4 × 45 min", "45 min", "4 encontros". */
export function courseWords(sessions: number, minutes: number | null): string {
  if (minutes === null) return counted(sessions, 'encontro');
  return sessions === 1
    ? formatMinutes(minutes)
    : `${sessions} × ${formatMinutes(minutes)}`;
}
