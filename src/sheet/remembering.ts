/** Answers that are worked out once. */

/** Works out each answer when it is first asked for. */
export function remembering<Asked, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return asked => {
    const found = known.get(asked);
    if (found !== undefined || known.has(asked)) return found as Answer;
    const made = answer(asked);
    known.set(asked, made);
    return made;
  };
}
