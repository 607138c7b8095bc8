/**
 * What makes a class of ours one of Google's: every method that Google lists is there,
 * checks its arguments, and refuses by name where this host does not emulate it.
 */
import {PATH, checkArguments} from './arguments';
import {Exception} from './exception';
import signatures from './signatures.json';

export type ClassName = keyof typeof signatures.classes;
type Methods = {readonly [method: string]: readonly string[]};
type Callable = (...args: unknown[]) => unknown;

const methodsOf = (name: ClassName): Methods => signatures.classes[name];

/**
 * A class to extend, with all of Google's members: those that the subclass does not write itself
 * throw "Range.foo is not emulated by this host". As it has Google's type, a wrong signature in
 * the subclass does not compile.
 */
export function emulated<T extends object>(name: ClassName): new () => T {
  const short = name.split('.').pop() ?? name;
  class Emulated {
    constructor() {
      complete(new.target.prototype);
    }
    toString(): string {
      return short;
    }
  }
  const {prototype} = Emulated;
  // Like Google's: what is inside does not show in JSON.
  hide(prototype, 'toJSON', () => ({}));
  Object.defineProperty(prototype, PATH, {value: name});
  missing.set(prototype, () => {
    for (const method of Object.keys(methodsOf(name)))
      if (method !== 'toString')
        hide(prototype, method, refusal(short, method));
  });
  return Emulated as unknown as new () => T;
}

/** What classes get when their first instance is made: an execution uses few of them. */
const missing = new Map<object, () => void>();
const completed = new Set<object>();

/** Gives a class, and those that it extends, what they still miss. */
export function complete(prototype: object | null): void {
  if (prototype === null || completed.has(prototype)) return;
  completed.add(prototype);
  complete(Object.getPrototypeOf(prototype) as object | null);
  missing.get(prototype)?.();
}

const refusals = new WeakSet<Callable>();

function refusal(short: string, method: string): Callable {
  const refuse = () => {
    throw notEmulated(`${short}.${method}`);
  };
  refusals.add(refuse);
  return refuse;
}

/** Makes the methods of a subclass of `emulated(…)` check their arguments. */
export function checked({prototype}: {prototype: object}): void {
  const check = () => checkMethods(prototype as Prototype);
  if (completed.has(prototype)) check();
  else missing.set(prototype, check);
}

type Prototype = {[key: string]: unknown} & {readonly [PATH]: ClassName};

function checkMethods(prototype: Prototype): void {
  const path = prototype[PATH];
  for (const [method, overloads] of Object.entries(methodsOf(path))) {
    const written = prototype[method] as Callable;
    if (written === undefined || refusals.has(written)) continue;
    hide(prototype, method, function (this: unknown, ...args: unknown[]) {
      checkArguments(`${path}.${method}`, overloads, args);
      return written.apply(this, args);
    });
  }
}

/** Writes several methods of a class at once: those that differ in one word alone. */
export function define<Word extends string, Self>(
  type: {prototype: Self},
  words: {readonly [method: string]: Word},
  method: (word: Word) => (this: Self, ...args: unknown[]) => unknown,
): void {
  for (const [name, word] of Object.entries(words))
    hide(type.prototype as object, name, method(word));
}

/** Also refuses by name what other classes of Google's have, which this one stands for. */
export function standsFor(type: {prototype: object}, names: ClassName[]): void {
  const prototype = type.prototype as {[key: string]: unknown};
  complete(Object.getPrototypeOf(prototype) as object | null);
  for (const name of names)
    for (const method of Object.keys(methodsOf(name)))
      if (!(method in prototype))
        hide(prototype, method, refusal(name.split('.').pop()!, method));
}

/** A service that is not here at all: reading any member of it throws by name. */
export function absent(name: string): object {
  return new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member === 'symbol' || member === 'toJSON') return undefined;
        if (member === 'toString') return () => name;
        throw notEmulated(`${name}.${member}`);
      },
    },
  );
}

export const notEmulated = (what: string): Exception =>
  new Exception(`${what} is not emulated by this host`);

function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
