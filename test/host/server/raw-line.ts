/** Bytes on a line of their own, and whatever comes back: what no client library would send. */
import {connect, type Socket} from 'node:net';

export interface Heard {
  /** Of each answer, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** By the server, rather than by us after a while without a word. */
  readonly isClosed: boolean;
}

const SILENCE_MILLISECONDS = 150;
/** Longer than any answer takes. */
const PATIENCE_MILLISECONDS = 10_000;

/** Answers when the server closes the line, or has said something and then nothing more for a while. */
export function tell(port: number, bytes: string | Buffer): Promise<Heard> {
  return new Promise(done => {
    const line = open(port);
    let text = '';
    let isClosed = true;
    const leave = () => {
      isClosed = false;
      line.destroy();
    };
    let silence = setTimeout(leave, PATIENCE_MILLISECONDS);
    line.on('data', chunk => {
      text += String(chunk);
      clearTimeout(silence);
      silence = setTimeout(leave, SILENCE_MILLISECONDS);
    });
    line.on('close', () => {
      clearTimeout(silence);
      done({statuses: statusesIn(text), text, isClosed});
    });
    line.write(bytes);
  });
}

/** A line that stays open, saying one thing a while. */
export function dawdle(
  port: number,
  start: string,
  drop: string,
  milliseconds: number,
): Promise<Heard> {
  return new Promise(done => {
    const line = open(port);
    let text = '';
    line.on('data', chunk => (text += String(chunk)));
    const dripping = setInterval(() => line.write(drop), milliseconds);
    line.on('close', () => {
      clearInterval(dripping);
      done({statuses: statusesIn(text), text, isClosed: true});
    });
    line.write(start);
  });
}

function open(port: number): Socket {
  const line = connect(port, '127.0.0.1');
  // A server that cuts the line says so by an error here.
  line.on('error', () => undefined);
  return line;
}

function statusesIn(text: string): number[] {
  return [...text.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(match =>
    Number(match[1]),
  );
}
