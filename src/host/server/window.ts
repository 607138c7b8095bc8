/** One open browser window: a person, and the line on which it hears what happens. */
import {randomUUID} from 'node:crypto';
import type {ServerResponse} from 'node:http';
import type {Events, Person} from '../wire';

export interface Ways {
  /** False for somebody with view access. */
  readonly canEdit: boolean;
  readonly mode: 'LIMITED' | 'NONE';
}

export class Window {
  readonly id = randomUUID();

  constructor(
    readonly person: Person,
    readonly ways: Ways,
    /** The name by which its browser called the server, without the port. */
    readonly hostname: string,
    private readonly line: ServerResponse,
  ) {}

  send<Name extends keyof Events>(event: Name, data: Events[Name]): void {
    this.say(message(event, data));
  }

  /** What is said to many is put into bytes once. */
  say(words: Buffer): void {
    if (this.line.writableEnded) return;
    this.line.write(words);
    if (this.line.writableLength > MOST_UNREAD) this.line.destroy();
  }

  /** A line that says nothing tells a proxy, and us, that it still stands. */
  beat(): void {
    if (!this.line.writableEnded) this.line.write(': \n\n');
  }

  end(message: string): void {
    this.send('bye', {message});
    this.line.end();
  }
}

export const message = <Name extends keyof Events>(
  event: Name,
  data: Events[Name],
): Buffer => Buffer.from(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

/** A window that hears nothing for so long is let go: it connects again and is told everything anew. */
const MOST_UNREAD = 64_000_000;
