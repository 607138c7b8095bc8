/** What fits a gap: from the bank and from earlier months, ready to be planned. */
import type {Suggestion, SuggestionsView} from '../contract/suggestions';
import type {Area} from '../domain/area';
import {nearest, objectiveTags} from '../domain/bank-tag';
import type {Objective} from '../domain/plan';
import {type Idea, ideas} from '../domain/suggestion';
import {type Ranked, ranked} from '../domain/suggestion-rank';
import {reasonWords} from '../domain/suggestion-reason';
import {readBank} from '../sheet/bank-reader';
import {typedAt} from '../sheet/row-reader';
import {UserError} from '../sheet/user-error';
import {checked} from './arguments/check';
import * as takes from './arguments/suggestions';
import {type Proposed, proposer} from './proposal';
import {type School, readSchool} from './school';
import {wordMatches} from './word-match';

/** More would be a wall. */
const MOST = 12;

export function loadSuggestions(argument: {
  objectiveId: string;
  area: Area;
}): SuggestionsView {
  const {objectiveId, area} = checked(takes.loadSuggestions, argument);
  const school = readSchool();
  const {plan, workbook} = school;
  const objective = objectiveOf(school, objectiveId);
  const bank = readBank(workbook, plan.catalogue).activities;
  const all = ideas(plan, bank, objective, area);
  const proposed = proposer(school, objective, area);
  return {
    objectiveId,
    area,
    suggestions: bestIdeas(school, all, objective)
      .slice(0, MOST)
      .map(found => suggestion(school, objective, found, proposed(found))),
    alsoAnswers: alsoAnswers(school, objective),
    hasBank: bank.length > 0,
  };
}

function suggestion(
  {plan: {settings}}: School,
  {grades}: Objective,
  found: Ranked,
  {proposal, notices, onPlan}: Proposed,
): Suggestion {
  const {idea, nearness} = found;
  const {sessions = null, minutesPerSession = null} = onPlan ?? proposal;
  return {
    key: idea.activity,
    nearness,
    reason: reasonWords(
      found,
      {sessions, minutesPerSession},
      grades,
      settings.schoolYearStarts,
    ),
    notices,
    timesUsed: idea.timesUsed,
    description: idea.bank?.description ?? '',
    materials: idea.bank?.materials ?? '',
    families: idea.bank?.families ?? '',
    proposal,
    onPlan,
  };
}

/** @throws UserError where there is none, or it is in no month */
function objectiveOf({plan}: School, id: string): Objective {
  const objective = plan.objectives.find(each => each.id === id);
  if (!objective)
    throw new UserError(
      `${id} is no longer in Objectives: somebody removed it. Look at the month again.`,
    );
  if (objective.month === null)
    throw new UserError(
      `The month of ${id} can’t be read, so nothing can be planned for it. Write it in Objectives, such as 2026-10.`,
    );
  return objective;
}

function bestIdeas(
  school: School,
  all: readonly Idea[],
  objective: Objective,
): readonly Ranked[] {
  const whyOf = whyReader(school);
  const texts = all.map(idea => ({
    title: idea.activity,
    text: textOf(idea, whyOf),
  }));
  const labels = objective.standards.map(({label, text}) => `${label} ${text}`);
  const matches = wordMatches(
    texts,
    [objective.objective, ...labels].join(' '),
  );
  const places = new Map(all.map((idea, place) => [idea, place]));
  return ranked(all, objective, idea => matches.get(places.get(idea) ?? -1));
}

/** What it says of itself, and what it was for when it was last used. */
function textOf({bank, uses}: Idea, whyOf: (row: number) => string): string {
  const [last] = uses;
  return [
    bank?.description,
    bank?.families,
    bank?.why,
    ...(bank?.tags ?? []).map(({label}) => label),
    last && whyOf(last.activity.row),
    ...(last?.objectives ?? []).map(({objective}) => objective),
  ].join(' ');
}

function whyReader({tables}: School): (row: number) => string {
  const {activities} = tables;
  const rows = new Map(activities.rows.map(row => [row.row, row]));
  return number => {
    const row = rows.get(number);
    return row ? typedAt(activities, row, 'why') : '';
  };
}

/** Others of the month at the same standard or cluster, in sheet order. */
function alsoAnswers({plan}: School, objective: Objective): readonly string[] {
  const tags = objectiveTags(objective);
  return plan.objectives.flatMap(other => {
    if (other.id === null || other.id === objective.id) return [];
    if (other.month !== objective.month) return [];
    const {nearness} = nearest(tags, objectiveTags(other)) ?? {};
    return nearness === 'standard' || nearness === 'cluster' ? [other.id] : [];
  });
}
