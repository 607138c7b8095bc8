/** Planners whose activities stand in rows 2, 3, … and have ids by their names. */
import {ACTIVITY, OBJECTIVE, Planner, standardTabs} from './planner';

export const activityOf = (name: string) => ({
  ...ACTIVITY,
  Activity: name,
  'Activity ID': `ACT-${name}`,
});

export const plannerOf = (names: readonly string[], spareRows = 20) =>
  new Planner(standardTabs([OBJECTIVE], names.map(activityOf)), spareRows);

export const rowOf = (planner: Planner, name: string) =>
  planner.record('Activities', `ACT-${name}`);

/** A save that marks them as delivered. */
export const delivery = (names: readonly string[]) => ({
  operation: 'deliver',
  activities: names.map(name => ({
    id: `ACT-${name}`,
    base: {deliveredMinutes: null},
    deliveredMinutes: 90,
    attended: 12,
  })),
});
