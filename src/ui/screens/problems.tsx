/** Everything in the file that could not be read, by tab, with what to do. */
import {useState} from 'preact/hooks';
import type {Problem} from '../../domain/problem';
import {call} from '../call';
import {Primary} from '../parts/buttons';
import {Loaded} from '../parts/loaded';
import {Page} from '../parts/page';
import type {Screen} from '../screen';
import * as words from '../words/problems';

export function ProblemsScreen(props: Screen) {
  const [checks, setChecks] = useState(0);
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <Primary
          label={words.AGAIN}
          waiting={props.state.waiting}
          onPress={() => setChecks(checks + 1)}
        />
      }
    >
      <Loaded load={() => call('checkWorkbook')} again={checks}>
        {problems => <Report {...props} problems={problems} />}
      </Loaded>
    </Page>
  );
}

function Report(props: Screen & {readonly problems: readonly Problem[]}) {
  const {problems} = props;
  if (problems.length === 0) return <p class="empty">{words.NONE}</p>;
  const tabs = [...new Set(problems.map(({sheet}) => sheet))];
  return (
    <>
      <p>{words.summary(problems)}</p>
      {tabs.map(tab => {
        const own = problems.filter(({sheet}) => sheet === tab);
        return (
          <section key={tab}>
            <h2>{words.tabTitle(tab, own.length)}</h2>
            <ul class="cards">
              {own.map((problem, index) => (
                <li key={index} class="card">
                  <Line {...props} problem={problem} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Line({state, act, problem}: Screen & {readonly problem: Problem}) {
  const {sheet, row, column, severity, message, fix} = problem;
  const place = words.where(problem);
  const show = (tab: string, at: number) =>
    act.report({
      name: 'showProblem',
      argument: {sheet: tab, row: at, column},
      label: words.SHOWING,
      said: ({shown}) => ({
        text: shown ? words.SHOWN : words.NOT_SHOWN,
        tone: 'note',
      }),
    });
  return (
    <>
      <strong>{place}</strong>
      <span class={severity === 'problem' ? 'problem' : 'empty'}>
        <span aria-hidden="true">{severity === 'problem' ? '▲' : '●'}</span>{' '}
        {severity === 'problem' ? words.PROBLEM : words.NOTICE}
      </span>
      <span>{message}</span>
      <span>{fix}</span>
      {sheet !== null && row !== null && (
        <button
          type="button"
          aria-label={`${words.SHOW} ${place}`}
          disabled={state.waiting !== null}
          onClick={() => void show(sheet, row)}
        >
          {words.SHOW}
        </button>
      )}
    </>
  );
}
