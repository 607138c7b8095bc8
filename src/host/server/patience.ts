/** How long a server waits for what a browser sends at once, and how many lines it holds. */
import {createServer, type RequestListener, type Server} from 'node:http';

/** In milliseconds; lines as they are. */
export interface Patience {
  /** For all headers of a request. */
  readonly headers: number;
  /** For the whole of a request. */
  readonly request: number;
  /** Between two looks at who is late. */
  readonly look: number;
  readonly lines: number;
}

export const PATIENCE: Patience = {
  headers: 10_000,
  request: 30_000,
  look: 2000,
  lines: 2000,
};

/** A server that lets go of who says nothing, and asks nobody to go on. */
export function patientServer(
  {headers, request, look, lines}: Patience,
  listener: RequestListener,
): Server {
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: request,
      connectionsCheckingInterval: look,
      // Longer than browsers keep an idle line, so that none is cut while a request sets out on it.
      keepAliveTimeout: 330_000,
    },
    listener,
  );
  server.maxConnections = lines;
  server.on('checkContinue', (_, response) => {
    response.writeHead(417, {connection: 'close'}).end();
  });
  return server;
}
