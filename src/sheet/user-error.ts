/** A request that can't be met, said in a full sentence that tells what to do. */
export class UserError extends Error {
  readonly name = 'UserError';
}
