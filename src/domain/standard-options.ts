/** The standards that a school is offered to choose from. */
import type {Catalogue} from './catalogue';
import {isCodeless} from './common-core';
import type {Standard} from './standard';

/** Those of the frameworks that the school chose, in their order, each key once. */
export function offeredStandards({
  standards,
  chosen,
}: Catalogue): readonly Standard[] {
  const offered = new Map<string, Standard>();
  for (const framework of chosen)
    for (const standard of standards)
      if (
        standard.framework === framework &&
        !offered.has(standard.key) &&
        !isCodeless(standard)
      )
        offered.set(standard.key, standard);
  return [...offered.values()];
}
