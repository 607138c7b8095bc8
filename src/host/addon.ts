/** `addon`: one function of a project on a workbook file, without a page. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './built';
import {CommandProblem, USES, type Command} from './command';
import type {Outcome} from './execution/outcome';
import {loadProject, type Project} from './execution/project';
import {runHere} from './execution/run-here';
import {FileProblem} from './file/file-problem';
import {readNow} from './file/reading';
import {Store} from './file/store';
import {personNamed} from './server/people';
import type {WorkbookData} from './workbook/data';
import {Workbook} from './workbook/workbook';
import {isSameWork} from './same-work';

/** In the argument's place: a whole file is longer than a command line may be. */
const FROM_STDIN = '-';

export interface Answer {
  /** JSON for stdout. */
  readonly result: string;
  readonly cost: Outcome['cost'];
  /** What people must know about the save; null where nothing was saved, or all is well. */
  readonly notice: string | null;
}

/**
 * Runs it, and saves the file where it changed.
 *
 * The workbook is held for the save alone, so what only reads works beside a planner that has it open. Where
 * somebody saved in between, the function runs once more on what is there now.
 *
 * @throws CommandProblem where it can't be met: then the file is as before
 * @throws FileProblem where the file can't be read or saved
 */
export async function runAddon(command: Command): Promise<Answer> {
  const [path, functionName, json] = command.words;
  if (path === undefined || functionName === undefined)
    throw new CommandProblem(
      `Say which workbook and which function: ${USES.addon}.`,
    );
  if (!existsSync(path)) throw new FileProblem(`There is no file "${path}".`);
  const args = parseArgument(
    json === FROM_STDIN ? readFileSync(0, 'utf8') : json,
  );
  const project = loadProjectOf(command);
  checkFunction(project, functionName);
  const run = (data: WorkbookData) =>
    runOn(data, {project, functionName, args});
  const seen = await readNow(path);
  const first = run(seen.data);
  if (!first.isChanged) return {...first.answer, notice: null};
  const store = await Store.open(path, undefined, {holder: 'command', seen});
  try {
    const {after, isChanged, answer} = store.isAsRead(seen)
      ? first
      : run(store.data);
    const message = isChanged ? await store.commit(after) : null;
    const notices = [store.notice, message].filter(Boolean);
    return {...answer, notice: notices.join(' ') || null};
  } finally {
    await store.abandon();
  }
}

/** @throws CommandProblem where the function fails */
function runOn(
  data: WorkbookData,
  call: Pick<
    Parameters<typeof runHere>[0],
    'project' | 'functionName' | 'args'
  >,
) {
  const workbook = Workbook.from(data);
  const before = workbook.toData();
  const outcome = runHere({
    ...call,
    workbook,
    person: personNamed(process.env['USER'] || 'Command line'),
    isOwner: true,
    mode: 'FULL',
  });
  if (outcome.error !== null)
    throw new CommandProblem(sentence(outcome.error.message));
  const after = workbook.toData();
  return {
    after,
    isChanged: !isSameWork(before, after),
    answer: {result: JSON.stringify(outcome.value ?? null), cost: outcome.cost},
  };
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
