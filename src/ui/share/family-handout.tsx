/** The family handout: in which languages, what is missing, and how it will look on paper. */
import {useState} from 'preact/hooks';
import type {HandoutView} from '../../contract/sharing';
import {
  type ContentOptions,
  NO_LIMITS,
  content,
} from '../../domain/handout/content';
import {handoutText} from '../../domain/handout/plain-text';
import {type Language, languageOf} from '../../domain/language';
import {copyText} from '../copy-text';
import {preferences} from '../kept';
import * as words from '../words/family-handout';
import * as share from '../words/share';
import {type Draft, FamilyWordsEditor} from './family-words-editor';
import {FamilyWordsList} from './family-words-list';
import {type Fit, FittedHandout} from './fitted-handout';
import {type Choice, HandoutControls} from './handout-controls';
import {Preview} from './preview';
import type {Say} from './said';
import {printPage} from '../save-file';
import type {Asked} from './share';

const KEPT = 'handout';

export function FamilyHandout({
  handout,
  draft,
  onDraft,
  ask,
  know,
  say,
}: {
  readonly handout: HandoutView;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly ask: (wanted: Asked) => void;
  readonly know: (change: (handout: HandoutView) => HandoutView) => void;
  readonly say: Say;
}) {
  const [choice, setChoice] = useState<Choice>(() => ({
    first: languageOf(document.documentElement.lang),
    second: '',
    onlyConfirmed: false,
    withBank: false,
    ...preferences.read<Partial<Choice>>(KEPT),
  }));
  /** Whose editor was closed last: the keyboard goes back there. */
  const [left, setLeft] = useState<string | null>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const change = (part: Partial<Choice>) => {
    const next = {...choice, ...part};
    preferences.write(KEPT, next);
    setChoice(next);
  };
  const languages = chosen(choice);
  return (
    <>
      <div class="panel">
        {draft ? (
          <FamilyWordsEditor
            draft={draft}
            say={say}
            onWrite={written => onDraft({...draft, written})}
            onSaved={saved =>
              know(shown => withWords(shown, draft.objective.id, saved))
            }
            onClose={() => {
              setLeft(draft.objective.id);
              onDraft(null);
            }}
          />
        ) : (
          <>
            <HandoutControls
              handout={handout}
              ask={ask}
              choice={choice}
              change={change}
            />
            <Buttons
              handout={handout}
              languages={languages}
              options={{...choice, limits: NO_LIMITS}}
              say={say}
            />
            {fit && <FitLine {...fit} />}
            <FamilyWordsList
              objectives={handout.objectives}
              languages={languages}
              left={left}
              onEdit={objective =>
                onDraft({objective, written: objective.words})
              }
            />
          </>
        )}
      </div>
      <Preview>
        <FittedHandout
          handout={handout}
          languages={languages}
          onlyConfirmed={choice.onlyConfirmed}
          withBank={choice.withBank}
          onFit={setFit}
        />
      </Preview>
    </>
  );
}

const chosen = ({first, second}: Choice): readonly Language[] =>
  second === '' || second === first ? [first] : [first, second];

function withWords(
  handout: HandoutView,
  id: string,
  saved: HandoutView['objectives'][number]['words'],
): HandoutView {
  return {
    ...handout,
    objectives: handout.objectives.map(each =>
      each.id === id ? {...each, words: saved} : each,
    ),
  };
}

function Buttons({
  handout,
  languages,
  options,
  say,
}: {
  readonly handout: HandoutView;
  readonly languages: readonly Language[];
  readonly options: ContentOptions;
  readonly say: Say;
}) {
  const copy = async () => {
    const text = languages
      .map(each => handoutText(content(handout, each, options)))
      .join('\n\n\n');
    const isCopied = await copyText(text);
    say(
      isCopied
        ? {text: share.COPIED, tone: 'done'}
        : {text: share.NOT_COPIED, tone: 'trouble'},
    );
  };
  const {schoolName, grade, month} = handout;
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="action"
          onClick={() =>
            printPage([schoolName, grade ?? '', month, ...languages])
          }
        >
          {share.PRINT}
        </button>
        <button type="button" onClick={() => void copy()}>
          {words.COPY_TEXT}
        </button>
      </div>
      <p class="hint">{share.PRINT_HINT}</p>
    </>
  );
}

function FitLine({pages, isShortened}: Fit) {
  return (
    <p class="hint" role="status">
      {words.pages(pages)}. {isShortened && words.SHORTENED}{' '}
      {pages > 2 && words.TOO_LONG}
    </p>
  );
}
