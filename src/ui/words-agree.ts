/** Each language has the words that English has, no fewer and no more, or this does not compile. */
import type {English, Portuguese, Spanish} from './words-lists';

/** The same words, in whatever language: what a text says is open, all else is not. */
type Said<Words> = Words extends string
  ? string
  : Words extends (...asked: infer Asked) => infer Answer
    ? (...asked: Asked) => Said<Answer>
    : Words extends object
      ? {[name in keyof Words]: Said<Words[name]>}
      : Words;

/** `month.TITLE` where a language lacks it, has it alone, or has something else there. */
type Differing<Language extends {readonly [screen in keyof English]: object}> =
  {
    [screen in keyof English]: DifferingIn<
      screen,
      English[screen],
      Language[screen]
    >;
  }[keyof English];

type DifferingIn<Screen extends string, Ours, Theirs> = {
  [
    name in Extract<keyof Ours | keyof Theirs, string>
  ]: name extends keyof Ours & keyof Theirs
    ? Theirs[name] extends Said<Ours[name]>
      ? never
      : `${Screen}.${name}`
    : `${Screen}.${name}`;
}[Extract<keyof Ours | keyof Theirs, string>];

type None<Name extends never> = Name;

export type Agreement = [None<Differing<Spanish>>, None<Differing<Portuguese>>];
