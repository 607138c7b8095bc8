/** Palavras e frases, uma ao lado da outra. */
import {translated} from './translated';

export {dotted} from '../joined';

/** O que se diz primeiro, e depois o que a planilha diz. */
export function sentences(first: string, further: readonly string[]): string {
  return [first, ...further.map(translated)]
    .filter(sentence => sentence !== '')
    .join(' ');
}
