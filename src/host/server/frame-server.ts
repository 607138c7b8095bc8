/** Sidebars and dialogs, each at a path that nobody can guess, on an origin of their own. */
import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {hostNames, refuseForm, refuseFraming, refuseHost} from './guard';
import {DATA_HEADERS, frameHeaders} from './headers';
import {inlineHashes} from './inline-elements';
import {listening} from './listening';
import {PATIENCE, patientServer, type Patience} from './patience';

export interface FrameServer {
  readonly port: number;
  /** @returns the path at which the page is from now on */
  add(html: string): string;
  remove(path: string): void;
  close(): Promise<void>;
}

export interface FrameSettings {
  /** Of the page that holds the frames. */
  readonly pagePort: () => number;
  /** Our own pages run what stands in any of them and nothing else; null: other people's run as Google lets them. */
  readonly ownPages: readonly string[] | null;
  readonly patience?: Patience;
  /** Browsers keep what a sidebar lays by under its address, so it is the same at each start unless the port is taken. */
  readonly wantedPort?: number;
}

export async function serveFrames(
  settings: FrameSettings,
): Promise<FrameServer> {
  const pages = new Map<string, string>();
  const {patience = PATIENCE} = settings;
  const server = patientServer(patience, (request, response) => {
    answer(request, response, {port, pages, settings});
  });
  const {wantedPort = 0} = settings;
  await listening(server, wantedPort).catch(() => listening(server, 0));
  const {port} = server.address() as AddressInfo;
  return {
    port,
    add(html) {
      const path = `/${randomBytes(16).toString('hex')}`;
      pages.set(path, html);
      return path;
    },
    remove: path => void pages.delete(path),
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {
    port,
    pages,
    settings,
  }: {
    port: number;
    pages: ReadonlyMap<string, string>;
    settings: FrameSettings;
  },
) {
  const html = pages.get(request.url ?? '');
  const refused =
    refuseHost(request, port) ?? refuseForm(request) ?? refuseFraming(request);
  if (refused !== null || request.method !== 'GET' || html === undefined) {
    response.writeHead(refused?.status ?? 404, DATA_HEADERS).end();
    return;
  }
  const origins = hostNames(settings.pagePort())
    // A content security policy has no way to write an IPv6 address.
    .filter(name => !name.startsWith('['))
    .map(name => `http://${name}`);
  response.writeHead(200, frameHeaders(sources(html, settings), origins));
  response.end(html);
}

function sources(html: string, {ownPages}: FrameSettings) {
  return ownPages
    ? {
        scripts: inlineHashes([html, ...ownPages], 'script'),
        styles: inlineHashes([html], 'style'),
      }
    : {
        scripts: "'unsafe-inline' 'unsafe-eval'",
        styles: "'unsafe-inline'",
      };
}
