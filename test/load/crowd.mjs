/** Many people at one planner: they come, work for a while, and are cut off in the middle of it. */
import {performance} from 'node:perf_hooks';
import {setTimeout as wait} from 'node:timers/promises';
import {chance} from '../../bench/chance.mjs';
import {Account} from './account.mjs';
import {Figures} from './figures.mjs';
import {Lines, tabsFor} from './lines.mjs';
import {Person} from './person.mjs';
import {Window} from './window.mjs';

export const TAB = 'Sign-up';
/** How many of them plan in the sidebar. */
const PLANNERS = 1 / 4;
/** One in so many keeps what it would show, and is asked at the end. */
const FOLLOWERS = 20;

/** Opens everybody's window, and the sidebar of those who plan. */
export async function gather(planner, {people, lines}) {
  const figures = new Figures();
  const account = new Account();
  const keeper = new Window(planner, {follows: true});
  keeper.onText = text => figures.seen(text);
  await keeper.open('Keeper');
  const sheets = await newTabs(keeper, tabsFor(lines));
  const windows = [];
  for (let at = 0; at < people; at++) {
    const window = new Window(planner, {follows: at % FOLLOWERS === 0});
    await window.open(`Person ${at}`);
    windows.push(window);
  }
  const planning = windows.slice(0, Math.ceil(people * PLANNERS));
  for (const window of planning) await openSidebar(window);
  const shared = {
    account,
    figures,
    lines: new Lines(sheets, account, rect => keeper.edit({do: 'clear', rect})),
    plan: await planOf(windows[0]),
  };
  const writers = windows.map(
    (window, at) => new Person(`Person ${at}`, window, shared, chance(at + 1)),
  );
  return {
    ...shared,
    windows: [keeper, ...windows],
    writers,
    planners: writers.slice(0, planning.length),
  };
}

/** The ids of blank tabs, in order. */
async function newTabs(keeper, count) {
  for (let at = 1; at <= count; at++) {
    const shown = keeper.next('tabs');
    await keeper.edit({do: 'addSheet', name: `${TAB} ${at}`});
    await shown;
  }
  return keeper.tabs.filter(({name}) => name.startsWith(TAB)).map(({id}) => id);
}

async function openSidebar(window) {
  const shown = window.next('show');
  let answer = await window.ask('menu', {functionName: 'showPlanner'});
  // The menu comes a moment after the window.
  while (!answer.ok)
    answer = await window.ask('menu', {functionName: 'showPlanner'});
  window.frame = (await shown).frame;
}

/** The month of the sample, one of its objectives, and the tab of activities. */
async function planOf(window) {
  const {value} = await window.run('loadPlanner');
  const {month, objectives} = value.view;
  const {id} = window.tabs.find(({name}) => name === 'Activities');
  return {month, objective: objectives[0].id, sheet: id};
}

/** Typing and planning side by side, each at its pace. */
export async function work({writers, planners}, {saves, sidebar, seconds}) {
  const planning = saves * sidebar;
  const turn = list => at => list[at % list.length];
  const writer = turn(writers);
  const planner = turn(planners);
  await Promise.all([
    atPace(saves - planning, seconds, at => writer(at).write()),
    atPace(planning, seconds, at => planner(at).plan()),
  ]);
}

/**
 * Steps at an even pace, whether or not the last one is answered: a planner that falls behind is seen to.
 *
 * @returns when all are answered, or `until` says that nobody answers any more
 */
async function atPace(perSecond, seconds, step) {
  const from = performance.now();
  const steps = [];
  for (let at = 0; at < perSecond * seconds; at++) {
    const due = from + (at / perSecond) * 1000;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    steps.push(step(at));
  }
  await Promise.all(steps);
}
