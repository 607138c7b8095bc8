/**
 * Mutants of a file or folder that change nothing a user could notice.
 *
 * @param why no test could tell them
 * @param mutants what stands there, what Stryker puts in its place, and a part of the line in which it begins
 */
export function of(path, why, mutants) {
  return mutants.map(([was, becomes, line]) => ({
    path,
    was,
    becomes,
    line,
    why,
  }));
}
