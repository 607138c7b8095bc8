/** A screen about another month than the one shown: that is loaded first. */
import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import {call} from '../call';
import {focusTitle} from '../focus';
import type {Screen} from '../screen';
import {Loaded} from './loaded';
import {Page} from './page';

export function EarlierMonth({
  month,
  title,
  children,
  ...screen
}: Screen & {
  readonly month: string;
  readonly title: string;
  readonly children: (before: MonthView) => ComponentChildren;
}) {
  const [before, setBefore] = useState<MonthView | null>(null);
  useEffect(focusTitle, []);
  if (before) return <>{children(before)}</>;
  return (
    <Page {...screen} title={title}>
      <Loaded
        load={async () => setBefore(await call('loadMonth', {month}))}
        again={month}
      >
        {() => null}
      </Loaded>
    </Page>
  );
}
