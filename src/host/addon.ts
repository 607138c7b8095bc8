/** `addon`: one function of a project on a workbook file, without a page. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './built';
import {CommandProblem, USAGE, type Command} from './command';
import type {Outcome} from './execution/outcome';
import {loadProject, type Project} from './execution/project';
import {runHere} from './execution/run-here';
import {FileProblem} from './file/file-problem';
import {Store} from './file/store';
import {personNamed} from './server/people';
import {Workbook} from './workbook/workbook';
import {isSameWork} from './same-work';

export interface Answer {
  /** JSON for stdout. */
  readonly result: string;
  readonly cost: Outcome['cost'];
}

/**
 * Runs it, and saves the file where it changed.
 *
 * @throws CommandProblem where it can't be met: then the file is as before
 * @throws FileProblem where the file can't be read or saved
 */
export async function runAddon(command: Command): Promise<Answer> {
  const [path, functionName, json, ...more] = command.words;
  if (path === undefined || functionName === undefined || more.length > 0)
    throw new CommandProblem(USAGE);
  if (!existsSync(path)) throw new FileProblem(`There is no file "${path}".`);
  const args = parseArgument(json);
  const project = loadProjectOf(command);
  checkFunction(project, functionName);
  const store = await Store.open(path);
  try {
    const workbook = Workbook.from(store.data);
    const before = workbook.toData();
    const outcome = runHere({
      project,
      workbook,
      functionName,
      args,
      person: personNamed(process.env['USER'] || 'Command line'),
      isOwner: true,
      mode: 'FULL',
    });
    if (outcome.error !== null)
      throw new CommandProblem(sentence(outcome.error.message));
    const after = workbook.toData();
    if (!isSameWork(before, after)) await store.commit(after);
    return {
      result: JSON.stringify(outcome.value ?? null),
      cost: outcome.cost,
    };
  } finally {
    await store.abandon();
  }
}

function parseArgument(json: string | undefined): unknown[] {
  if (json === undefined) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    throw new CommandProblem(
      `The argument is not JSON: ${json.slice(0, 80)} — write it as '{"month":"2026-10"}'.`,
    );
  }
}

/** @throws CommandProblem where the folder holds no project */
export function loadProjectOf({project}: Command): Project {
  try {
    return loadProject(project ?? join(ROOT, 'build'));
  } catch (error) {
    throw new CommandProblem((error as Error).message);
  }
}

function checkFunction({functions}: Project, name: string) {
  if (functions.includes(name)) return;
  throw new CommandProblem(
    name.endsWith('_')
      ? `The function ${name} is private, because its name ends in an underscore.`
      : `There is no function "${name}". There are: ${[...functions].sort().join(', ')}.`,
  );
}

/** An error's message on one line. */
const sentence = (message: string) =>
  message.replace(/\s*\n\s*/g, ' ').trim() || 'The function failed.';
