/** Answers as they cross into a realm: JSON of `{value}` or `{error}`. */
import type {Ops} from '../protocol';
import type {Session} from './session';

/** @throws Error where the answer would come later: in one thread nobody can wait for it */
export function answerAtOnce(
  session: Session,
  op: string,
  argument: string,
): string {
  try {
    const value = session.answer(
      op as keyof Ops,
      JSON.parse(argument) as unknown,
    );
    if (value instanceof Promise)
      throw new Error('This screen can only answer on the server.');
    return encoded(value);
  } catch (error) {
    return refused(error);
  }
}

export async function answerInTime(
  session: Session,
  op: string,
  argument: string,
): Promise<string> {
  try {
    return encoded(
      await session.answer(op as keyof Ops, JSON.parse(argument) as unknown),
    );
  } catch (error) {
    return refused(error);
  }
}

const encoded = (value: unknown): string =>
  JSON.stringify({value: value ?? null});

/** A refusal is a sentence; what is no refusal is a fault of the host, and says so. */
function refused(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isFault = error instanceof TypeError || error instanceof RangeError;
  return JSON.stringify({
    error: isFault ? `The host failed: ${message}` : message,
  });
}
