/**
 * What makes a class of ours one of Google's: every method that Google lists is there,
 * checks its arguments, and refuses by name where this host does not emulate it.
 */
import {PATH, checkArguments} from './arguments';
import {Exception} from './exception';
import signatures from './signatures.json';

export type ClassName = keyof typeof signatures.classes;
/** By name, what each overload takes. */
type Methods = ReadonlyMap<string, readonly string[]>;
type Callable = (...args: unknown[]) => unknown;

const listed = new Map<ClassName, Methods>();

/** A class's methods at Google; its text is read once it is asked for. */
function methodsOf(name: ClassName): Methods {
  const known = listed.get(name);
  if (known) return known;
  const found = signatures.classes[name].matchAll(/(\w+)\((.*?)\)/g);
  const methods = new Map(
    [...found].map(([, method, kinds]) => [method!, kinds!.split('|')]),
  );
  listed.set(name, methods);
  return methods;
}

/**
 * A class to extend, with all of Google's members: those that the subclass does not write itself
 * throw "Range.foo is not emulated by this host". As it has Google's type, a wrong signature in
 * the subclass does not compile.
 */
export function emulated<T extends object>(name: ClassName): new () => T {
  class Emulated {
    constructor() {
      complete(new.target.prototype);
    }
    toString(): string {
      return shortName(name);
    }
  }
  const {prototype} = Emulated;
  // Like Google's: what is inside does not show in JSON.
  hide(prototype, 'toJSON', () => ({}));
  Object.defineProperty(prototype, PATH, {value: name});
  Object.setPrototypeOf(prototype, refusing(name));
  return Emulated as unknown as new () => T;
}

/** Whether it is what `emulated` gave: beyond it there is nothing of ours. */
const isBase = (prototype: object): boolean =>
  Object.getOwnPropertyDescriptor(prototype, PATH) !== undefined;

const shortName = (name: ClassName): string => name.split('.').pop() ?? name;

/** What an object finds last: methods of Google's that nobody wrote. An execution meets few of them. */
function refusing(name: ClassName): object {
  const isListed = (member: string | symbol): member is string =>
    typeof member === 'string' && methodsOf(name).has(member);
  return new Proxy(
    {},
    {
      get: (target, member, receiver) =>
        isListed(member)
          ? refusal(name, member)
          : (Reflect.get(target, member, receiver) as unknown),
      has: (target, member) => isListed(member) || Reflect.has(target, member),
    },
  );
}

/** What classes get when their first instance is made: an execution uses few of them. */
const missing = new Map<object, (() => void)[]>();
const completed = new Set<object>();

function later(prototype: object, work: () => void): void {
  if (completed.has(prototype)) work();
  else missing.set(prototype, [...(missing.get(prototype) ?? []), work]);
}

/** Gives a class, and those that it extends, what they still miss. */
function complete(prototype: object): void {
  if (completed.has(prototype) || isBase(prototype)) return;
  completed.add(prototype);
  complete(Object.getPrototypeOf(prototype) as object);
  for (const work of missing.get(prototype) ?? []) work();
}

const refusal =
  (name: ClassName, method: string): Callable =>
  () => {
    throw notEmulated(`${shortName(name)}.${method}`);
  };

/** Makes the methods of a subclass of `emulated(…)` check their arguments. */
export function checked({prototype}: {prototype: object}): void {
  later(prototype, () => checkMethods(prototype as Prototype));
}

type Prototype = {[key: string]: unknown} & {readonly [PATH]: ClassName};

function checkMethods(prototype: Prototype): void {
  const path = prototype[PATH];
  const methods = methodsOf(path);
  for (const method of writtenIn(prototype)) {
    const overloads = methods.get(method);
    if (overloads === undefined) continue;
    const written = prototype[method] as Callable;
    hide(prototype, method, function (this: unknown, ...args: unknown[]) {
      checkArguments(`${path}.${method}`, overloads, args);
      return written.apply(this, args);
    });
  }
}

/** The names of what a class and those that it extends write themselves. */
function writtenIn(prototype: object): Set<string> {
  const names = new Set<string>();
  let at = prototype;
  for (; ; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    if (isBase(at)) return names;
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
export function standsFor(
  {prototype}: {prototype: object},
  names: readonly ClassName[],
): void {
  later(prototype, () => {
    for (const name of names)
      for (const method of methodsOf(name).keys())
        if (!(method in prototype))
          hide(prototype, method, refusal(name, method));
  });
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
