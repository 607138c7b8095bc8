/** A screen about another month than the one shown: that is loaded first. */
import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import {call} from '../call';
import {focusTitle} from '../focus';
import type {Screen} from '../screen';
import {LoadedScreen} from './loaded-screen';

export function EarlierMonth({
  month,
  ...screen
}: Screen & {
  readonly month: string;
  readonly title: string;
  readonly children: (before: MonthView) => ComponentChildren;
}) {
  useEffect(focusTitle, []);
  return (
    <LoadedScreen
      {...screen}
      load={() => call('loadMonth', {month})}
      again={month}
    />
  );
}
