/** Who runs this: the name that they gave once, and a key that Google gives for a month. */
import {type Person, readPerson} from '../sheet/person';

export function person(): Person {
  return readPerson(Session.getTemporaryActiveUserKey());
}
