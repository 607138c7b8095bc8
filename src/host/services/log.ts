/** Logger and console. */
import {emulated} from './emulation';
import {formatString} from './format-string';
import {host} from './host';

type Level = 'debug' | 'info' | 'log' | 'warn' | 'error';

export class Logger extends emulated<GoogleAppsScript.Base.Logger>('Logger') {
  private lines: string[] = [];

  override log(first: unknown, ...values: unknown[]): this {
    const text =
      values.length > 0 && typeof first === 'string'
        ? formatString(first, values)
        : printed(first);
    this.lines.push(`${text}\n`);
    host('log', {level: 'log', text});
    return this;
  }
  override clear(): void {
    this.lines = [];
  }
  override getLog(): string {
    return this.lines.join('');
  }
}

const started = new Map<string, number>();

/** Each writes a line to the execution's log. */
export const CONSOLE = {
  log: writer('log'),
  info: writer('info'),
  warn: writer('warn'),
  error: writer('error'),
  debug: writer('debug'),
  time(label = 'default'): void {
    started.set(label, Date.now());
  },
  timeEnd(label = 'default'): void {
    const from = started.get(label);
    if (from === undefined) return;
    started.delete(label);
    host('log', {level: 'debug', text: `${label}: ${Date.now() - from}ms`});
  },
};

function writer(level: Level) {
  return (first?: unknown, ...values: unknown[]): void => {
    const isFormat = typeof first === 'string' && first.includes('%');
    const text = isFormat
      ? formatString(first, values)
      : [first, ...values].map(printed).join(' ');
    host('log', {level, text});
  };
}

/** As Apps Script prints a value: objects and arrays by what they hold. */
function printed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return value.stack ?? String(value);
  if (value instanceof Date) return String(value);
  const isPlain =
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.getPrototypeOf(value) === null;
  if (!isPlain) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
