/** The standards of the school: which frameworks it uses, and bringing others in from a file. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {FrameworkPreview, FrameworksView} from '../../contract/frameworks';
import {call} from '../call';
import {isDoubtful} from '../failure';
import {useKeyboardKept} from '../focus';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {FrameworkChoice} from '../parts/framework-choice';
import {Preview} from '../parts/framework-preview';
import {
  FrameworkSource,
  NO_SOURCE,
  type Source,
} from '../parts/framework-source';
import {LoadedScreen} from '../parts/loaded-screen';
import {Page} from '../parts/page';
import {unlessWaiting} from '../parts/unless-waiting';
import type {Screen} from '../screen';
import * as words from '../words/frameworks';

export function FrameworksScreen(props: Screen) {
  // Undo, and whatever else changes the month, may have changed the tab as well.
  const {view} = props.state;
  return (
    <LoadedScreen
      {...props}
      title={words.TITLE}
      load={() => call('loadFrameworks')}
      again={view}
    >
      {frameworks => <Standards {...props} view={frameworks} />}
    </LoadedScreen>
  );
}

/** A preview, and the name under which its import is sent, however often. */
interface Looked {
  readonly preview: FrameworkPreview;
  readonly operation: string;
}

function Standards(props: Screen & {readonly view: FrameworksView}) {
  const {state, act, view} = props;
  const {canEdit} = state.planner;
  const [chosen, setChosen] = useState<readonly string[]>(view.chosen);
  const [source, setSource] = useState(NO_SOURCE);
  const [name, setName] = useState('');
  const [looked, setLooked] = useState<Looked | null>(null);
  const [trouble, setTrouble] = useState<string>();
  const seen = useRef(view.chosen);
  useKeyboardKept(view);
  useEffect(() => {
    // Ticks that are not saved yet outlast whatever else changes.
    if (isSame(chosen, seen.current)) setChosen(view.chosen);
    seen.current = view.chosen;
  }, [view]);
  const change = (changed: Source) => {
    setSource(changed);
    setLooked(null);
    setTrouble(undefined);
  };
  const look = async (from: Source, framework: string) => {
    const {text, codesOnly} = from;
    change(from);
    act.say(null);
    const outcome = await act.write({
      name: 'previewFramework',
      argument: {text, framework, codesOnly},
      label: words.LOOKING,
    });
    if (outcome === null) return;
    if (!outcome.done) return setTrouble(outcome.failure.message);
    setLooked({preview: outcome.answer, operation: newOperation()});
    setName(outcome.answer.framework);
  };
  const bringIn = async ({preview, operation}: Looked) => {
    const {text, codesOnly} = source;
    const {framework, expected} = preview;
    const outcome = await act.write({
      name: 'importFramework',
      argument: {operation, text, framework, codesOnly, expected},
      label: words.IMPORTING,
    });
    if (outcome === null) return;
    if (!outcome.done) {
      // What may have come in all the same is sent again as it was.
      if (!isDoubtful(outcome.failure)) setLooked(null);
      return setTrouble(outcome.failure.message);
    }
    change(outcome.answer.remaining > 0 ? source : NO_SOURCE);
    setName('');
    act.forgetStandards();
    await act.refresh();
    act.say({
      text: words.imported(outcome.answer),
      tone: 'done',
      undo: operation,
    });
  };
  const use = async () => {
    const outcome = await act.report({
      name: 'chooseFrameworks',
      argument: {operation: newOperation(), frameworks: chosen},
      label: words.USING,
    });
    if (!outcome?.done) return;
    act.forgetStandards();
    await act.refresh();
    act.say({text: words.USED, tone: 'done'});
  };
  const isChanged = chosen.length > 0 && !isSame(chosen, view.chosen);
  const primary = primaryOf({source, looked, name, isChanged});
  const press = {
    look: () => void look(source, name),
    import: () => looked && void bringIn(looked),
    use: () => void use(),
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        canEdit &&
        primary && (
          <Primary
            label={primary.label}
            waiting={state.waiting}
            onPress={press[primary.task]}
          />
        )
      }
    >
      <FrameworkChoice
        view={view}
        chosen={chosen}
        canEdit={canEdit}
        onChange={setChosen}
      />
      {isChanged && primary?.task !== 'use' && (
        <button
          type="button"
          {...unlessWaiting(state.waiting !== null, press.use)}
        >
          {words.USE}
        </button>
      )}
      {canEdit && (
        <>
          <h2>{words.BRING_IN}</h2>
          <FrameworkSource
            source={source}
            error={trouble}
            onFile={file => void look(file, '')}
            onChange={change}
            onTrouble={setTrouble}
          />
        </>
      )}
      {looked && (
        <Preview preview={looked.preview} name={name} onRename={setName} />
      )}
    </Page>
  );
}

interface Primed {
  readonly task: 'look' | 'import' | 'use';
  readonly label: string;
}

/** What is done next, for the one blue button; null where nothing is. */
function primaryOf({
  source,
  looked,
  name,
  isChanged,
}: {
  readonly source: Source;
  readonly looked: Looked | null;
  readonly name: string;
  readonly isChanged: boolean;
}): Primed | null {
  if (looked && name !== looked.preview.framework)
    return {task: 'look', label: words.LOOK_AGAIN};
  if (looked && looked.preview.added + looked.preview.changed > 0)
    return {task: 'import', label: words.toImport(looked.preview)};
  if (!looked && source.text.trim() !== '')
    return {task: 'look', label: words.LOOK};
  return isChanged ? {task: 'use', label: words.USE} : null;
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every(name => other.includes(name));
