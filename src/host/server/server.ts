/** The page and its requests on this computer's own address, for nobody else. */
import {isUtf8} from 'node:buffer';
import {readFileSync} from 'node:fs';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {built} from '../built';
import {errorCode, FileProblem} from '../file/file-problem';
import {
  refuseEmbedding,
  refuseForm,
  refuseHost,
  refuseListener,
  refusePost,
  Token,
  type Refused,
} from './guard';
import {DATA_HEADERS, pageHeaders} from './headers';
import {listening} from './listening';
import {PATIENCE, patientServer, type Patience} from './patience';
import {personNamed} from './people';
import {answerRequest} from './requests';
import type {Room} from './room';
import {Window} from './window';

const LARGEST_BODY = 1_000_000;
/** A function of the add-on may be given a whole file. */
const LARGEST_CALL = 25_000_000;
/** What is nested in thousands does not pass from thread to thread. */
const DEEPEST_BODY = 500;
/** Of 200 people, some with more than one. */
const MOST_WINDOWS = 300;

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

interface Site {
  readonly room: Room;
  readonly token: Token;
  readonly framePort: number;
  /** Each path with its type and content. */
  readonly files: ReadonlyMap<string, readonly [type: string, content: string]>;
  port: number;
  windows: number;
}

/** @throws FileProblem where the port is taken */
export async function serve(
  room: Room,
  {
    port,
    framePort,
    patience = PATIENCE,
  }: {
    readonly port: number;
    readonly framePort: number;
    readonly patience?: Patience;
  },
): Promise<Serving> {
  const token = new Token();
  const site: Site = {
    room,
    token,
    framePort,
    files: files(token),
    port,
    windows: 0,
  };
  const server = patientServer(patience, (request, response) => {
    route(site, request, response).catch((error: unknown) => {
      // Whoever asked has left in the middle of it: nobody waits for an answer.
      if (request.errored !== null) return;
      process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
      if (!response.headersSent)
        send(response, 500, 'The planner failed at this: see its window.');
    });
  });
  await listen(server, port);
  site.port = (server.address() as AddressInfo).port;
  return {
    port: site.port,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Read once: what is served never depends on what a request says. */
function files(token: Token): Site['files'] {
  const text = (name: string) => readFileSync(built(name), 'utf8');
  return new Map([
    [
      '/',
      [
        'text/html; charset=utf-8',
        text('page.html').replace('START_TOKEN', () => token.text),
      ],
    ],
    ['/page.js', ['text/javascript; charset=utf-8', text('page.js')]],
    ['/page.css', ['text/css; charset=utf-8', text('page.css')]],
  ]);
}

async function listen(server: Server, port: number) {
  try {
    await listening(server, port);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE')
      throw new FileProblem(
        `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`,
      );
    if (code === 'EACCES')
      throw new FileProblem(
        `Port ${port} may not be used here: choose another with PORT=8787.`,
      );
    throw error;
  }
}

async function route(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const refused = refuseHost(request, site.port) ?? refuseForm(request);
  if (refused !== null) return refuse(request, response, refused);
  // Taken as it is written: no dots, no encodings, no other host.
  const [pathname = '', query] = (request.url ?? '').split('?');
  if (pathname.startsWith('/api/')) {
    if (request.method !== 'POST') return notAllowed(response, 'POST');
    return post(site, request, response, pathname.slice('/api/'.length));
  }
  const file = site.files.get(pathname);
  if (file === undefined && pathname !== '/events')
    return send(response, 404, 'There is nothing here.');
  if (request.method !== 'GET') return notAllowed(response, 'GET');
  if (file === undefined)
    return listenTo(site, request, response, new URLSearchParams(query));
  const embedding = refuseEmbedding(request);
  if (embedding !== null) return refuse(request, response, embedding);
  const [type, content] = file;
  const headers = pageHeaders(frameOrigin(site, request));
  response.writeHead(200, {...headers, 'content-type': type}).end(content);
}

const frameOrigin = (site: Site, request: IncomingMessage) =>
  `http://${hostnameOf(request)}:${site.framePort}`;

/** Frames are called by the same name as the page, so that both are one site. */
const hostnameOf = ({headers}: IncomingMessage) => {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  return name === 'localhost' ? name : '127.0.0.1';
};

function notAllowed(response: ServerResponse, allow: string) {
  response.setHeader('allow', allow);
  send(response, 405, 'This is not how to ask for it.');
}

/** What comes after a request that is refused is read to its end only where that is near. */
function refuse(
  {headers}: IncomingMessage,
  response: ServerResponse,
  {status, message}: Refused,
) {
  const isShort = Number(headers['content-length'] ?? 0) <= LARGEST_CALL;
  if (!isShort || headers['transfer-encoding'] !== undefined)
    response.setHeader('connection', 'close');
  send(response, status, message);
}

function send(response: ServerResponse, status: number, message: string) {
  response
    .writeHead(status, {
      ...DATA_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
    })
    .end(message);
}

/** Opens a person's line: what happens is told on it until the window closes. */
function listenTo(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) {
  const refused = refuseListener(request, site.token, query.get('token'));
  if (refused !== null) return refuse(request, response, refused);
  if (site.windows >= MOST_WINDOWS)
    return send(response, 503, 'Too many windows are open on this file.');
  response.writeHead(200, {
    ...DATA_HEADERS,
    'content-type': 'text/event-stream; charset=utf-8',
  });
  const window = new Window(
    personNamed(query.get('user') ?? ''),
    {
      canEdit: query.get('access') !== 'view',
      mode: query.get('auth') === 'none' ? 'NONE' : 'LIMITED',
    },
    hostnameOf(request),
    response,
  );
  site.windows++;
  response.on('close', () => {
    site.windows--;
    site.room.leave(window);
  });
  site.room.enter(window);
}

async function post(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
) {
  const refused = refusePost(request, site.token);
  if (refused !== null) return refuse(request, response, refused);
  const body = await bodyOf(
    request,
    name === 'run' ? LARGEST_CALL : LARGEST_BODY,
  );
  if (body === null)
    return send(response, 413, 'This is too much at once: paste it in parts.');
  const given = isUtf8(body) ? parse(body.toString('utf8')) : undefined;
  if (given === undefined) return send(response, 400, 'This is not JSON.');
  if (isDeeper(given, DEEPEST_BODY))
    return send(response, 400, 'This is nested too deeply.');
  const answer = JSON.stringify(await answerRequest(site.room, name, given));
  response
    .writeHead(200, {
      ...DATA_HEADERS,
      'content-type': 'application/json; charset=utf-8',
    })
    .end(answer);
}

/** Null where it is longer than a page ever sends. */
async function bodyOf(
  request: IncomingMessage,
  largest: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= levels && level.length > 0; depth++)
    level = level
      .filter(each => typeof each === 'object' && each !== null)
      .flatMap(each => Object.values(each as object) as unknown[]);
  return level.length > 0;
}
