/** Google's enums: constants that are themselves alone, and print as their names. */
import signatures from './signatures.json';

/** One constant; what TypeScript takes for a number is this object at run time, as at Google. */
export interface Constant {
  toString(): string;
  name(): string;
  toJSON(): string;
  ordinal(): number;
  compareTo(other: Constant): number;
}
type Enums = keyof typeof signatures.enums;

const made = new Map<string, {readonly [name: string]: Constant}>();
const kinds = new Map<unknown, string>();

/** All constants of an enum, the same ones each time. */
export function constants<T>(kind: Enums): T {
  const known = made.get(kind);
  if (known) return known as T;
  const listed: {[name: string]: Constant} = {};
  signatures.enums[kind].forEach((name, index) => {
    listed[name] = new NamedConstant(name, index);
    kinds.set(listed[name], kind);
  });
  made.set(kind, listed);
  return listed as T;
}

/** The constant of that name; null where the enum has none. */
export function constantOf<T>(kind: Enums, name: string): T {
  return (constants<{[name: string]: T}>(kind)[name] ?? null) as T;
}

/** The name of a constant, as it crosses to the host. */
export const nameOf = (value: unknown): string => String(value);

/** The enum that a value belongs to; undefined where it is no constant. */
export const enumOf = (value: unknown): string | undefined => kinds.get(value);

class NamedConstant implements Constant {
  constructor(
    private readonly text: string,
    private readonly place: number,
  ) {}
  toString(): string {
    return this.text;
  }
  name(): string {
    return this.text;
  }
  toJSON(): string {
    return this.text;
  }
  ordinal(): number {
    return this.place;
  }
  compareTo(other: Constant): number {
    return this.place - other.ordinal();
  }
}
