/**
 * Screens that are not part of the page: their script is asked for once, when one is wanted or soon
 * after the planner has opened. building/pages.mjs says how page and bundles fit together.
 */
import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {BundleName} from '../contract/opening';
import type * as activity from './bundles/activity';
import type * as entry from './bundles/entry';
import type * as review from './bundles/review';
import type * as tools from './bundles/tools';
import {call} from './call';
import {focusTitle} from './focus';
import {pageLanguage} from './language';
import {Loaded} from './parts/loaded';
import {Page} from './parts/page';
import type {Screen} from './screen';
import * as words from './words/bundle';

interface Bundles {
  readonly activity: typeof activity;
  readonly entry: typeof entry;
  readonly review: typeof review;
  readonly tools: typeof tools;
}

declare const IntegrationGrid: Partial<Bundles>;

const asked = new Map<BundleName, Promise<void>>();

/** Asks for a bundle before it is wanted; where that fails, whoever wants it asks again. */
export function fetchAhead(name: BundleName): void {
  bundle(name).catch(() => undefined);
}

/** A screen of a bundle, or the way there. */
export function OnDemand<Name extends BundleName>({
  from,
  children,
  ...screen
}: Screen & {
  readonly from: Name;
  readonly children: (screens: Bundles[Name]) => ComponentChildren;
}) {
  const [screens, setScreens] = useState(IntegrationGrid[from]);
  const isLate = useRef(!screens);
  useLayoutEffect(() => {
    if (screens && isLate.current) focusTitle();
  }, [screens]);
  if (screens) return <>{children(screens)}</>;
  const load = async () => {
    await bundle(from);
    setScreens(() => IntegrationGrid[from]);
  };
  return (
    <Page {...screen} title={words.OPENING}>
      <Loaded load={load} again={from}>
        {() => null}
      </Loaded>
    </Page>
  );
}

function bundle(name: BundleName): Promise<void> {
  const known = asked.get(name);
  if (known) return known;
  const loading = load(name);
  asked.set(name, loading);
  loading.catch(() => asked.delete(name));
  return loading;
}

async function load(name: BundleName): Promise<void> {
  const asksFor = {name, language: pageLanguage()};
  const {words: own, script} = await call('loadBundle', asksFor);
  for (const text of [own, script]) {
    const element = document.createElement('script');
    element.textContent = text;
    document.head.append(element);
  }
  // A browser that may not run it says so nowhere else.
  if (!IntegrationGrid[name]) throw new Error(words.NOT_OPENED);
}
