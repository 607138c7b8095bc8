/** A server that is given a port on this computer's own address. */
import type {Server} from 'node:http';

/**
 * @param port 0 for any that is free
 * @returns once it can be asked
 * @throws Error with the system's code where the port can't be had
 */
export const listening = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
