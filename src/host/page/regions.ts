/** F6 goes round the parts of the page, as in other spreadsheets. */

export interface Region {
  readonly holds: (focused: Element | null) => boolean;
  /** False where the part is not on the page now. */
  readonly enter: () => boolean;
}

/** @returns goes on to the next part, or back, as F6 does */
export function listenToRegions(
  regions: readonly Region[],
): (back: boolean) => void {
  function leave(back: boolean): void {
    const now = regions.findIndex(({holds}) => holds(document.activeElement));
    const onward = back ? -1 : 1;
    for (let count = 1; count <= regions.length; count += 1) {
      const index =
        (now + onward * count + regions.length * 2) % regions.length;
      if (regions[index]?.enter() === true) return;
    }
  }
  // Before the parts themselves, which keep their keys to themselves.
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'F6' || document.querySelector('dialog:modal') !== null)
        return;
      event.preventDefault();
      event.stopPropagation();
      leave(event.shiftKey);
    },
    true,
  );
  return leave;
}

/** A part that is always there. */
export function regionAt(id: string, enter: () => void): Region {
  return {
    holds: focused => document.getElementById(id)?.contains(focused) === true,
    enter() {
      enter();
      return true;
    },
  };
}
