/** Lo que el libro dice en inglés, en español. */
import {translator} from '../../sentences';
import {PLACES} from './places';
import {IDEAS} from './server-ideas';
import {ROUND} from './server-round';
import {SAVES} from './server-saves';

/** Una oración o varias; lo que no se conoce queda como está. */
export const translated: (text: string) => string = translator(
  {...IDEAS, ...SAVES, ...ROUND},
  PLACES,
);
