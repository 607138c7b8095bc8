/** What is odd about the codes of a cell, in words. */
import {type Catalogue, recognise} from '../domain/catalogue';
import {listed} from '../domain/count';
import {type Grade, gradeWords} from '../domain/grade';
import {nearestStandards} from '../domain/nearest-standard';
import {otherFramework} from '../domain/other-framework';
import type {Standard} from '../domain/standard';
import {type NamedCode, isOfAnotherGrade} from '../domain/standards';
import {type Trouble, quoted} from './reading';

/** @param grades of the objective; none where they are not known */
export function codeTroubles(
  codes: readonly NamedCode[],
  grades: readonly Grade[],
  catalogue: Catalogue,
): readonly Trouble[] {
  let guesses = 0;
  return codes.flatMap(({text, standard, wrongCluster, whole}) => {
    if (standard === undefined)
      return unknownCode(text, whole ?? text, grades, catalogue, ++guesses);
    return [
      ...(wrongCluster === null
        ? []
        : [otherCluster(text, standard, wrongCluster)]),
      ...(isOfAnotherGrade(standard, grades)
        ? [otherGrade(text, standard, grades)]
        : []),
    ];
  });
}

/** In one cell; a guess takes a look at the whole catalogue, and nobody reads more of them. */
const MOST_GUESSES = 20;

/**
 * @param whole with what was left out, as far as that is known
 * @param guesses how many there are with this one
 */
function unknownCode(
  text: string,
  whole: string,
  grades: readonly Grade[],
  catalogue: Catalogue,
  guesses: number,
): Trouble {
  const framework = otherFramework(text, catalogue);
  if (framework !== undefined) return notImported(text, framework);
  const meant = recognise(whole, catalogue);
  const guessed = () =>
    guesses > MOST_GUESSES ? [] : nearestStandards(whole, catalogue, grades);
  const nearest = meant ? [meant.standard] : guessed();
  return {
    severity: 'problem',
    message: `${quoted(text)} is not the code of a standard that we know; it is kept as typed.`,
    fix:
      nearest.length === 0
        ? 'Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.'
        : `Did you mean ${listed(
            nearest.map(({code}) => code),
            'or',
          )}?`,
    value: text,
  };
}

function notImported(text: string, framework: string): Trouble {
  return {
    severity: 'notice',
    message: `${quoted(text)} looks like a code of ${framework}, which this workbook does not hold; it is kept as typed.`,
    fix: 'Import that framework to have its codes checked, or leave the code as it is.',
    value: text,
  };
}

function otherCluster(
  text: string,
  {code, cluster}: Standard,
  typed: string,
): Trouble {
  const letter = cluster?.slice(-1);
  return {
    severity: 'notice',
    message: `${quoted(text)} is read as ${code}: the standard belongs to cluster ${letter}, not ${typed}.`,
    fix: `Write ${code}, if that is the one that is meant.`,
    value: text,
  };
}

function otherGrade(
  text: string,
  standard: Standard,
  grades: readonly Grade[],
): Trouble {
  return {
    severity: 'notice',
    message: `${standard.code} is a standard of ${gradeWords(standard.grades)}, and the objective is for ${gradeWords(grades)}.`,
    fix: 'Check the code and the grade; leave them where both are meant.',
    value: text,
  };
}
