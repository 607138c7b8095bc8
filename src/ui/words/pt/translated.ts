/** O que a planilha diz em inglês, em português. */
import {translator} from '../../sentences';
import {PLACES} from './places';
import {IDEAS} from './server-ideas';
import {ROUND} from './server-round';
import {SAVES} from './server-saves';

/** Uma frase ou várias; o que não se conhece fica como está. */
export const translated: (text: string) => string = translator(
  {...IDEAS, ...SAVES, ...ROUND},
  PLACES,
);
