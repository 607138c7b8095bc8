/** `start`: a workbook on a page of this computer, until it is stopped. */
import {spawn} from 'node:child_process';
import {setFlagsFromString} from 'node:v8';
import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {CommandProblem, type Command} from './command';
import {loadProjectOf} from './addon';
import type {Project} from './execution/project';
import {Store} from './file/store';
import {newWorkbook} from './new-workbook';
import {dresser} from './server/dress';
import {serveFrames} from './server/frame-server';
import {Room} from './server/room';
import {serve} from './server/server';

const DEFAULT_FILE = 'plan.xlsx';
const DEFAULT_PORT = 8787;

/**
 * How much a function runs before V8 makes it faster, some seven times what it is by itself: what it learns of a
 * script's function is thrown away with the execution, and cost more than the execution.
 */
const OPTIMISED_LATE = '--interrupt-budget=1000000';

/**
 * Answers once the page is served; the process then lives until Ctrl+C.
 *
 * @throws FileProblem where the file can't be opened or the port is taken
 */
export async function start(command: Command): Promise<void> {
  setFlagsFromString(OPTIMISED_LATE);
  const [file = DEFAULT_FILE] = command.words;
  const port = portFrom(process.env['PORT']);
  const project = loadProjectOf(command);
  const store = await openOrMake(resolve(file), project);
  try {
    const addOnName = nameOf(command);
    const {url, close} = await open({store, project, addOnName}, port);
    closeOnSignal(close);
    process.stdout.write(`${basename(store.path)} is open at ${url}\n`);
    process.stdout.write('Press Ctrl+C to save and stop.\n');
    if (store.notice !== null) process.stdout.write(`${store.notice}\n`);
    if (wantsBrowser(command)) openBrowser(url);
  } catch (error) {
    await store.abandon();
    throw error;
  }
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CommandProblem(
    `PORT is "${text}": set it to a number from 1 to 65535, such as 8787.`,
  );
}

/** Far from the page's own, so that planners that are started on ports side by side keep out of each other's way. */
const framePortFor = (port: number) =>
  port === 0 || port > 55_535 ? 0 : port + 10_000;

async function openOrMake(path: string, project: Project): Promise<Store> {
  return existsSync(path)
    ? Store.open(path)
    : Store.create(path, newWorkbook(path, project));
}

/** Google takes it from the add-on's listing; here a folder's name stands for it. */
const nameOf = ({project}: Command): string =>
  project === null ? 'Integration Grid' : basename(resolve(project));

async function open(
  {
    store,
    project,
    addOnName,
  }: {store: Store; project: Project; addOnName: string},
  wantedPort: number,
) {
  let port = wantedPort;
  const frames = await serveFrames({
    pagePort: () => port,
    ownPages: project.own ? [...project.pages.values()] : null,
    wantedPort: framePortFor(wantedPort),
  });
  const dress = dresser();
  const room = new Room({
    store,
    project,
    addOnName,
    frames,
    dress: (html, hostname) => dress(html, `http://${hostname}:${port}`),
  });
  try {
    const serving = await serve(room, {port, framePort: frames.port});
    port = serving.port;
    const close = async () => {
      try {
        await room.close();
      } finally {
        await Promise.all([serving.close(), frames.close()]);
      }
    };
    return {url: `http://127.0.0.1:${port}/`, close};
  } catch (error) {
    await Promise.all([room.stop(), frames.close()]);
    throw error;
  }
}

/** The first signal saves and ends; what fails is said, and kept in the journal. */
function closeOnSignal(close: () => Promise<void>) {
  let isClosing = false;
  const onSignal = () => {
    if (isClosing) return;
    isClosing = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${(error as Error).message}\n`);
        process.exit(3);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

const wantsBrowser = ({flags}: Command) =>
  !flags.has('--no-open') && !process.env['CI'] && process.stdout.isTTY;

/** Where no browser opens, the address on the screen is enough. */
function openBrowser(url: string) {
  const [program, ...words] = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  }[process.platform as string] ?? ['xdg-open'];
  spawn(program!, [...words, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}
