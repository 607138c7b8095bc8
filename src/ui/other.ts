/** What somebody else made of the row that a form is changing. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../contract/month';
import type {Actions} from './actions';
import {isStale} from './merge';

export interface Other<Row> {
  /** The row as it stands now, where somebody changed it since. */
  readonly row: Row | null;
  /** Whether it is no longer there. */
  readonly isGone: boolean;
  /** Looks once more, and compares with what the form began from. */
  look(base: Row): Promise<void>;
  clear(): void;
}

export function useOther<Row extends object>(
  act: Actions,
  month: string,
  find: (view: MonthView) => Row | undefined,
): Other<Row> {
  const [row, setRow] = useState<Row | null>(null);
  const [isGone, setGone] = useState(false);
  return {
    row,
    isGone,
    async look(base) {
      const view = await act.lookAgain(month);
      if (!view) return;
      const found = find(view);
      setGone(found === undefined);
      setRow(found && isStale(base, found) ? found : null);
    },
    clear() {
      setRow(null);
      setGone(false);
    },
  };
}
