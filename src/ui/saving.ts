/** One form's save: sent once, its outcome kept in doubt until it is known. */
import {useState} from 'preact/hooks';
import type {Actions} from './actions';
import type {Outcome} from './attempt';
import type {Answer, Argument} from './call';
import type {Draft} from './draft';
import {type Failure, isDoubtful} from './failure';
import {focusPrimary} from './focus';
import type {Said} from './state';
import * as words from './words/saving';

type Saves = 'saveObjectives' | 'saveActivity';

export interface Saving<N extends Saves> {
  /** Why the last try came to nothing. */
  readonly trouble: Failure | null;
  /** @returns null where another save is under way */
  save(
    argument: Argument<N>,
    said: (answer: Answer<N>) => Said,
  ): Promise<Outcome<Answer<N>> | null>;
  clear(): void;
}

export function useSaving<N extends Saves, Values>(
  name: N,
  act: Actions,
  draft: Draft<Values, Argument<N>>,
): Saving<N> {
  const [trouble, setTrouble] = useState<Failure | null>(
    draft.sent ? {kind: 'unknown', message: words.UNSURE} : null,
  );
  return {
    trouble,
    clear() {
      focusPrimary();
      setTrouble(null);
    },
    async save(argument, said) {
      if (act.isBusy()) return null;
      focusPrimary();
      draft.hold(argument);
      setTrouble(null);
      const outcome = await act.write({
        name,
        argument,
        label: words.SAVING,
        said,
      });
      if (outcome?.done) return outcome;
      if (outcome === null || !isDoubtful(outcome.failure)) draft.hold(null);
      setTrouble(outcome?.failure ?? null);
      return outcome;
    },
  };
}
