/** Buttons that do nothing while something is under way. */

/**
 * What is pressed of a button that has to wait at times. It is not `disabled` then: browsers take the
 * keyboard away from a button that is.
 */
export function unlessWaiting(
  isWaiting: boolean,
  press: (() => void) | undefined,
) {
  return {
    'aria-disabled': isWaiting,
    onClick: isWaiting ? undefined : press,
  };
}
