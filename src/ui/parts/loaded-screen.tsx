/** A screen of which all is loaded: its title and the way back stand there meanwhile. */
import type {Screen} from '../screen';
import {Loaded, type Loading} from './loaded';
import {Page} from './page';

export function LoadedScreen<T>({
  load,
  again,
  children,
  title,
  ...screen
}: Screen & Loading<T> & {readonly title: string}) {
  return (
    <Loaded
      load={load}
      again={again}
      around={waiting => (
        <Page {...screen} title={title}>
          {waiting}
        </Page>
      )}
    >
      {children}
    </Loaded>
  );
}
