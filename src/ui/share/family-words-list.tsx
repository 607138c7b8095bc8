/** Which objectives have their words for families, and which are still without. */
import {useEffect, useRef} from 'preact/hooks';
import type {HandoutObjective} from '../../domain/handout/handout';
import {WORDS_OF} from '../../domain/handout/family-words';
import {passageOf} from '../../domain/handout/content';
import type {Language} from '../../domain/language';
import {listed} from '../words/count';
import * as words from '../words/family-handout';
import type {Written} from './family-words-editor';

export function FamilyWordsList({
  objectives,
  languages,
  left,
  onEdit,
}: {
  readonly objectives: readonly HandoutObjective[];
  readonly languages: readonly Language[];
  /** The objective that was written about just now. */
  readonly left: string | null;
  readonly onEdit: (objective: Written) => void;
}) {
  if (objectives.length === 0) return null;
  const missing = languages.flatMap(language => {
    const count = objectives.filter(each => lacks(each, language)).length;
    const name = words.OTHER_LANGUAGES[language];
    return count > 0 ? [words.missing(count, name)] : [];
  });
  return (
    <section class="rest">
      <h2>{words.WORDS_TITLE}</h2>
      {missing.length === 0 ? (
        <p class="support">{words.ALL_THERE}</p>
      ) : (
        <>
          {missing.map(sentence => (
            <p key={sentence} class="warning">
              {sentence}
            </p>
          ))}
          <p class="hint">{words.MARKED}</p>
        </>
      )}
      <ul class="cards">
        {objectives.map((objective, index) => (
          <li key={objective.id ?? index}>
            <Objective
              objective={objective}
              languages={languages}
              isLeft={objective.id !== null && objective.id === left}
              onEdit={onEdit}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Objective({
  objective,
  languages,
  isLeft,
  onEdit,
}: {
  readonly objective: HandoutObjective;
  readonly languages: readonly Language[];
  readonly isLeft: boolean;
  readonly onEdit: (objective: Written) => void;
}) {
  const {id} = objective;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLeft) button.current?.focus();
  }, []);
  const missing = languages.filter(language => lacks(objective, language));
  // The list names them for colleagues.
  const {text} = passageOf({...objective, words: blank(objective)}, 'en');
  return (
    <div class="card">
      <span class="clipped" dir="auto">
        {text}
      </span>
      {missing.length > 0 && (
        <small class="warning">
          {words.lacks(
            listed(missing.map(each => words.OTHER_LANGUAGES[each])),
          )}
        </small>
      )}
      {id === null ? (
        <small>{words.NO_ID}</small>
      ) : (
        <button
          ref={button}
          type="button"
          aria-label={`${missing.length > 0 ? words.WRITE : words.CHANGE}: ${text}`}
          onClick={() => onEdit({...objective, id})}
        >
          {missing.length > 0 ? words.WRITE : words.CHANGE}
        </button>
      )}
    </div>
  );
}

/** Without its words where it has the teacher's. */
const blank = ({objective, words: own}: HandoutObjective) =>
  objective === '' ? own : {english: '', spanish: '', portuguese: ''};

const lacks = ({words: own}: HandoutObjective, language: Language) =>
  own[WORDS_OF[language]] === '';
