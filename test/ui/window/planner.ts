/** The planner's sidebar in a window without a browser, before the add-on as it ships. */
import './window';
import {h, render} from 'preact';
import type {Opening} from '../../../src/contract/opening';
import {App} from '../../../src/ui/app';
import * as activity from '../../../src/ui/bundles/activity';
import * as entry from '../../../src/ui/bundles/entry';
import * as review from '../../../src/ui/bundles/review';
import * as tools from '../../../src/ui/bundles/tools';
import {drafts, preferences} from '../../../src/ui/kept';
import {keepNameAsked, keepRole, type Role} from '../../../src/ui/role';
import {sampleSchool, type Shipped} from '../../addon/shipped';
import {keyboard, type PageElement} from './nodes';
import {press} from './person';
import {page, settled} from './window';
import {TalkingWorkbook} from './workbook';

/** The scripts that the page has by now. */
export const bundles: {[name: string]: unknown} = {
  activity,
  entry,
  review,
  tools,
};

Object.assign(globalThis, {
  IntegrationGrid: Object.assign(bundles, {language: 'en'}),
});

interface Start {
  readonly school?: Shipped;
  readonly role?: Role;
  readonly screen?: Opening['screen'];
  /** What the workbook is told before the planner opens. */
  readonly before?: (workbook: TalkingWorkbook) => void;
}

/** The planner as somebody opens it who has never typed anything here. */
export async function openPlanner(start: Start = {}): Promise<TalkingWorkbook> {
  const {school = sampleSchool().school, screen = 'month'} = start;
  for (const shelf of [drafts, preferences])
    for (const name of shelf.names()) shelf.drop(name);
  keepNameAsked();
  if (start.role) keepRole(start.role);
  const workbook = new TalkingWorkbook(school);
  start.before?.(workbook);
  draw(h(App, {opening: {screen}}));
  await settled();
  return workbook;
}

/** Puts something on the empty page. */
export function draw(what: Parameters<typeof render>[0]): void {
  const body = page.body as unknown as Element;
  render(null, body);
  keyboard.on = null as PageElement | null;
  render(what, body);
}

/** Chooses an entry of the menu at the top. */
export async function more(item: string): Promise<void> {
  await press('More');
  await press(item);
}
