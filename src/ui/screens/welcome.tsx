/** Asked once: a name for the list of changes, and what a person mostly comes for. */
import {useEffect, useState} from 'preact/hooks';
import {LANGUAGES, type Language} from '../../domain/language';
import {pageLanguage} from '../language';
import {Primary} from '../parts/buttons';
import {Chips, Radios} from '../parts/choices';
import {SelectField, TextField} from '../parts/field';
import {Page} from '../parts/page';
import {keepNameAsked, keepRole, role, ROLES, type Role} from '../role';
import {remember, remembered} from '../remembered';
import type {Screen} from '../screen';
import {CHANGING, LANGUAGE, LANGUAGE_TITLES} from '../words/language';
import {ROLE_TITLES} from '../words/roles';
import * as words from '../words/welcome';

export function WelcomeScreen(props: Screen) {
  const {state, act} = props;
  const {who} = state.planner;
  const [name, setName] = useState(who ?? '');
  const [grades, setGrades] = useState(remembered().grades ?? []);
  const [chosen, setChosen] = useState<string>(role() ?? 'teacher');
  const [language, setLanguage] = useState<string>(pageLanguage());
  useEffect(() => {
    if (who === null) document.getElementById('name')?.focus();
  }, []);
  const leave = () => {
    keepNameAsked();
    keepRole(chosen as Role);
    if (chosen === 'teacher') remember({grades});
    act.back();
  };
  const goOn = async () => {
    if (language === pageLanguage()) return leave();
    const outcome = await act.report({
      name: 'saveLanguage',
      argument: {language: language as Language},
      label: CHANGING,
    });
    if (!outcome?.done) return;
    leave();
    // The page has the words of one language: another one comes in its place.
    await act.report({
      name: 'showPlanner',
      argument: undefined,
      label: CHANGING,
    });
  };
  const submit = async () => {
    const trimmed = name.trim();
    if (trimmed === '' || trimmed === who) return goOn();
    const outcome = await act.report({
      name: 'saveName',
      argument: {name: trimmed},
      label: words.SAVING,
      said: ({who: kept}) => ({text: words.hello(kept), tone: 'done'}),
    });
    if (!outcome?.done) return;
    act.know({who: outcome.answer.who});
    await goOn();
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
      <SelectField
        id="language"
        label={LANGUAGE}
        value={language}
        options={LANGUAGES.map(value => ({
          value,
          label: LANGUAGE_TITLES[value],
        }))}
        onChange={setLanguage}
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
