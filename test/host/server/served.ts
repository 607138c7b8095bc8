/** A server on a workbook of its own, and browsers that do as they are told. */
import {mkdtempSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Project} from '../../../src/host/execution/project';
import {Store} from '../../../src/host/file/store';
import {dresser} from '../../../src/host/server/dress';
import {serveFrames} from '../../../src/host/server/frame-server';
import type {Patience} from '../../../src/host/server/patience';
import {Room} from '../../../src/host/server/room';
import {serve} from '../../../src/host/server/server';
import type {Events, Requests} from '../../../src/host/wire';
import type {WorkbookData} from '../../../src/host/workbook/data';
import {Workbook} from '../../../src/host/workbook/workbook';

export interface Reply {
  readonly status: number;
  readonly headers: {readonly [name: string]: string | string[] | undefined};
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: {readonly [name: string]: string};
  readonly body?: string;
  readonly port?: number;
}

export interface Served {
  readonly port: number;
  readonly framePort: number;
  readonly token: string;
  readonly file: string;
  /** The workbook as it is now. */
  data(): WorkbookData;
  ask(asking: Asking): Promise<Reply>;
  /** A POST as the page sends it, but for the headers given. */
  post(
    name: string,
    body: unknown,
    headers?: Asking['headers'],
  ): Promise<Reply>;
  browser(query?: string): Promise<Browser>;
  /** As Ctrl+C does, with the windows open. */
  stop(): Promise<void>;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}

export async function served(
  project: Project,
  waiting: {readonly patience?: Patience} = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'integration-grid-test-'));
  const file = join(folder, 'plan.xlsx');
  const store = await Store.create(file, Workbook.create().toData());
  let port = 0;
  const frames = await serveFrames({
    pagePort: () => port,
    ownPages: project.own ? [...project.pages.values()] : null,
    ...waiting,
  });
  const dress = dresser();
  const room = new Room({
    store,
    project,
    addOnName: 'Planner',
    frames,
    dress: (html, hostname) => dress(html, `http://${hostname}:${port}`),
  });
  const serving = await serve(room, {port, framePort: frames.port, ...waiting});
  port = serving.port;
  const browsers: Browser[] = [];
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= room.close());
  const ask = (asking: Asking) => send({port, ...asking});
  const page = await ask({});
  const token = /name="start-token" content="([^"]+)"/.exec(page.body)![1]!;
  const post: Served['post'] = (name, body, headers = {}) =>
    ask({
      method: 'POST',
      path: `/api/${name}`,
      headers: {
        origin: `http://127.0.0.1:${port}`,
        'content-type': 'application/json',
        'x-start-token': token,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  return {
    port,
    framePort: frames.port,
    token,
    file,
    data: () => room.workbook.toData(),
    ask,
    post,
    async browser(query = '') {
      const browser = new Browser(post);
      await browser.open(port, `/events?token=${token}&${query}`);
      browsers.push(browser);
      return browser;
    },
    stop,
    async close() {
      for (const browser of browsers) browser.leave();
      await stop().catch(() => undefined);
      await Promise.all([serving.close(), frames.close()]);
      rmSync(folder, {recursive: true});
    },
  };
}

function send({method = 'GET', path = '/', headers, body, port}: Asking) {
  return new Promise<Reply>((resolve, reject) => {
    const asked = request(
      {host: '127.0.0.1', port, method, path, headers, agent: false},
      reply => {
        const chunks: Buffer[] = [];
        reply.on('data', chunk => chunks.push(chunk as Buffer));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

type Event = {
  [Name in keyof Events]: {readonly name: Name; readonly data: Events[Name]};
}[keyof Events];

type Answer<Out> =
  | {readonly ok: true; readonly value: Out}
  | {readonly ok: false; readonly message: string};

export class Browser {
  private readonly heard: Event[] = [];
  private wake: () => void = () => undefined;
  private stop: () => void = () => undefined;
  connection = '';
  /** What it was told first of all. */
  greeting: Events['hello'] | null = null;

  constructor(private readonly post: Served['post']) {}

  async open(port: number, path: string): Promise<void> {
    const asked = request({host: '127.0.0.1', port, path, agent: false});
    this.stop = () => asked.destroy();
    asked.on('error', () => undefined);
    asked.on('response', reply => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('error', () => undefined);
      reply.on('data', (chunk: string) => {
        const events = (text + chunk).split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) this.hear(event);
        this.wake();
      });
    });
    asked.end();
    this.greeting = await this.next('hello');
    this.connection = this.greeting.connection;
  }

  private hear(text: string) {
    const match = /^event: (\w+)\ndata: (.*)$/s.exec(text);
    if (match !== null)
      this.heard.push({name: match[1], data: JSON.parse(match[2]!)} as Event);
  }

  /** The next event of this name that nobody has taken yet. */
  async next<Name extends keyof Events>(
    name: Name,
    fits: (data: Events[Name]) => boolean = () => true,
  ): Promise<Events[Name]> {
    for (;;) {
      const at = this.heard.findIndex(
        event => event.name === name && fits(event.data as Events[Name]),
      );
      if (at >= 0) return this.heard.splice(at, 1)[0]!.data as Events[Name];
      await new Promise<void>(done => (this.wake = done));
    }
  }

  async request<Name extends keyof Requests>(
    name: Name,
    input: Requests[Name]['in'],
  ): Promise<Answer<Requests[Name]['out']>> {
    const {body} = await this.post(name, {
      connection: this.connection,
      ...input,
    });
    return JSON.parse(body) as Answer<Requests[Name]['out']>;
  }

  /** Types texts from A1 down. */
  type(...texts: string[]) {
    return this.request('edit', {
      edit: {
        do: 'type',
        rect: {sheet: 0, row: 1, column: 1, rows: texts.length, columns: 1},
        texts: texts.map(text => [text]),
      },
    });
  }

  leave(): void {
    this.stop();
  }
}
