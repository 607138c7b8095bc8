/** Asked once: a name for the list of changes, and what a person mostly comes for. */
import {useEffect, useState} from 'preact/hooks';
import {Primary} from '../parts/buttons';
import {Chips, Radios} from '../parts/choices';
import {TextField} from '../parts/field';
import {Page} from '../parts/page';
import {
  keepNameAsked,
  keepRole,
  role,
  ROLE_TITLES,
  ROLES,
  type Role,
} from '../role';
import {remember, remembered} from '../remembered';
import type {Screen} from '../screen';
import * as words from '../words/welcome';

export function WelcomeScreen(props: Screen) {
  const {state, act} = props;
  const {who} = state.planner;
  const [name, setName] = useState(who ?? '');
  const [grades, setGrades] = useState(remembered().grades ?? []);
  const [chosen, setChosen] = useState<string>(role() ?? 'teacher');
  useEffect(() => {
    if (who === null) document.getElementById('name')?.focus();
  }, []);
  const leave = () => {
    keepNameAsked();
    keepRole(chosen as Role);
    if (chosen === 'teacher') remember({grades});
    act.back();
  };
  const submit = async () => {
    const trimmed = name.trim();
    if (trimmed === '' || trimmed === who) return leave();
    const outcome = await act.report({
      name: 'saveName',
      argument: {name: trimmed},
      label: words.SAVING,
      said: ({who: kept}) => ({text: words.hello(kept), tone: 'done'}),
    });
    if (!outcome?.done) return;
    act.know({who: outcome.answer.who});
    leave();
  };
  return (
    <Page
      {...props}
      title={who === null ? words.TITLE : words.ABOUT_TITLE}
      onSubmit={() => void submit()}
      buttons={
        <>
          <Primary label={words.CONTINUE} waiting={state.waiting} />
          {who === null && (
            <button type="button" onClick={leave}>
              {words.SKIP}
            </button>
          )}
        </>
      }
    >
      <TextField
        id="name"
        label={words.NAME}
        hint={words.NAME_HINT}
        autocomplete="name"
        value={name}
        onChange={setName}
      />
      <Radios
        id="role"
        legend={words.ROLE}
        hint={words.ROLE_HINT}
        options={ROLES.map(value => ({value, label: ROLE_TITLES[value]}))}
        chosen={chosen}
        onChange={setChosen}
      />
      {chosen === 'teacher' && (
        <Chips
          id="own-grades"
          legend={words.GRADES}
          options={state.view.lists.grades.map(grade => ({
            value: grade,
            label: grade,
          }))}
          chosen={grades}
          onChange={setGrades}
        />
      )}
    </Page>
  );
}
