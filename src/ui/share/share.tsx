/** The window: which of its views is open, for which month, and what came of the last action. */
import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {ShareOpening} from '../../contract/opening';
import type {HandoutView} from '../../contract/sharing';
import {call} from '../call';
import {failure} from '../failure';
import {focusTitle, useKeyboardKept} from '../focus';
import {LOADING, TRY_AGAIN} from '../words/loaded';
import * as words from '../words/share';
import {CalendarView} from './calendar-view';
import {FamilyHandout} from './family-handout';
import type {Draft} from './family-words-editor';
import {GridToPrint} from './grid-to-print';
import type {Said} from './said';
import {TablesView} from './tables-view';

const ASKING: Said = {text: LOADING, tone: 'note'};

type View = ShareOpening['view'];

const VIEWS = ['handout', 'grid', 'calendar', 'tables'] as const;

export function Share({month, view: first}: Partial<ShareOpening>) {
  const [view, setView] = useState<View>(first ?? 'handout');
  const [said, say] = useState<Said | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const {handout, trouble, isAsking, ask, know} = useHandout();
  useEffect(() => void ask({month}), []);
  useKeyboardKept(trouble ?? handout);
  if (handout === null)
    return (
      <div class="content">
        <h1 tabIndex={-1}>{words.TITLE}</h1>
        {trouble ? (
          <div class="trouble">
            <p role="alert">{trouble}</p>
            <button type="button" onClick={() => void ask({month})}>
              {TRY_AGAIN}
            </button>
          </div>
        ) : (
          <p role="status">{LOADING}</p>
        )}
      </div>
    );
  const shared = {
    handout,
    ask: (wanted: Asked) => {
      say(null);
      void ask(wanted);
    },
    say,
  };
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.TITLE}
      </h1>
      <Views
        view={view}
        onChange={chosen => {
          say(null);
          setView(chosen);
        }}
      />
      {trouble && (
        <p class="error" role="alert">
          {trouble}
        </p>
      )}
      <div class="share" aria-busy={isAsking}>
        {view === 'handout' && (
          <FamilyHandout
            {...shared}
            draft={draft}
            onDraft={setDraft}
            know={change => know(shown => shown && change(shown))}
          />
        )}
        {view === 'grid' && <GridToPrint {...shared} />}
        {view === 'calendar' && <CalendarView {...shared} />}
        {view === 'tables' && <TablesView say={say} />}
      </div>
      <SaidLine said={isAsking ? ASKING : said} />
    </>
  );
}

export interface Asked {
  readonly month?: string | undefined;
  readonly grade?: string | undefined;
}

/** The month and the grade that are looked at; the first grade where one has nothing in another month. */
function useHandout() {
  const [handout, know] = useState<HandoutView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  // Whoever asks again before the answer came wants only the later one.
  const turns = useRef(0);
  const ask = useCallback(async ({month, grade}: Asked) => {
    const turn = ++turns.current;
    setTrouble(null);
    setAsking(true);
    const ofMonth = month === undefined ? {} : {month};
    try {
      const found = await call(
        'loadHandout',
        grade === undefined ? ofMonth : {...ofMonth, grade},
      );
      const isThere = grade === undefined || found.grades.includes(grade);
      const shown = isThere ? found : await call('loadHandout', ofMonth);
      if (turn === turns.current) know(shown);
    } catch (error) {
      if (turn === turns.current) setTrouble(failure(error).message);
    }
    if (turn === turns.current) setAsking(false);
  }, []);
  return {handout, trouble, isAsking, ask, know};
}

function Views({
  view,
  onChange,
}: {
  readonly view: View;
  readonly onChange: (view: View) => void;
}) {
  return (
    <nav class="views" aria-label={words.VIEWS_LABEL}>
      {VIEWS.map(each => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onChange(each)}
        >
          {words.VIEWS[each]}
        </button>
      ))}
    </nav>
  );
}

function SaidLine({said}: {readonly said: Said | null}) {
  return (
    <div class={`result ${said?.tone ?? 'bare'}`}>
      <p role="status">{said?.text ?? ''}</p>
      {said?.onUndo && (
        <button
          type="button"
          class="link"
          onClick={() => {
            said.onUndo!();
            focusTitle(scrollY);
          }}
        >
          {words.UNDO}
        </button>
      )}
    </div>
  );
}
