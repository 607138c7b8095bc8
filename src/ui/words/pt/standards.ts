/** Palavras de escolher padrões. */
import type {Standard} from '../../../domain/standard';
import {counted} from './count';

export const CHOSEN = 'Padrões escolhidos';
export const LIST = 'Padrões que correspondem';
export const LOADING =
  'A lista de padrões está a caminho. Enquanto isso, você pode digitar códigos.';
export const NOT_LOADED =
  'A lista de padrões não pôde ser carregada. Os códigos ficam como você os digitar.';
export const UNKNOWN = 'não está na lista; fica como você digitou';
const NONE =
  'Nada na lista corresponde. Enter mantém exatamente o que você digitou.';
const KEPT = 'O que está na caixa é salvo com os códigos.';
const KEEPS = 'Enter mantém como está; uma tecla de seta escolhe abaixo.';

const EMPHASES = {
  major: 'trabalho principal',
  supporting: 'trabalho de apoio',
  additional: 'trabalho adicional',
} as const;

export const emphasis = ({emphasis: of}: Standard) => (of ? EMPHASES[of] : '');
export const remove = (code: string) => `Remover ${code}`;
export const removed = (code: string) => `${code} foi removido.`;

/** Abaixo da caixa: o que há na lista e o que Enter faria. */
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
      ? `Mais ${found - shown}: continue digitando para encontrá-los.`
      : '';
  if (typed === '') return more;
  const does =
    taken === null
      ? KEEPS
      : `${counted(found, 'padrão', 'padrões')}. Enter escolhe ${taken}.`;
  return `${does} ${more}`.trim();
}
