/** How a service refuses: an Error that a script sees as "Exception: …". */
export class Exception extends Error {
  override readonly name = 'Exception';
}
