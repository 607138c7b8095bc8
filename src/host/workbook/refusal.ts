/** What can't be done, as one sentence for the person or script that asked. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}
