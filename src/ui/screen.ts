/** What every screen is drawn from. */
import type {Actions} from './actions';
import type {State} from './state';

export interface Screen {
  readonly state: State;
  readonly act: Actions;
}
