/** The plan for federal grants: hours by pillar and type, a tab, and a file. */
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {GrantsView} from '../../contract/report';
import {csvText} from '../../domain/csv';
import type {GrantHours} from '../../domain/grants/hours';
import {grantTable} from '../../domain/grants/table';
import {monthsBetween, type Month} from '../../domain/month';
import {call} from '../call';
import {Primary} from '../parts/buttons';
import {SelectField} from '../parts/field';
import {Loaded} from '../parts/loaded';
import {Page} from '../parts/page';
import {fileName, saveFile} from '../save-file';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {monthAfter, monthTitle} from '../words/date';
import * as words from '../words/grants';

/** As many as are reported at once. */
const MOST_MONTHS = 36;

export function GrantsScreen(props: Screen) {
  const {view} = props.state;
  const months = monthsAround(view.month, view.lists.months);
  const [from, setFrom] = useState(view.lists.months[0] ?? view.month);
  const [to, setTo] = useState(view.month);
  const wrong = wrongIn(from, to);
  const options = months.map(value => ({value, label: monthTitle(value)}));
  const choice = (
    <>
      <p class="hint">{words.INTRO}</p>
      <SelectField
        id="from"
        label={words.FROM}
        value={from}
        options={options}
        onChange={setFrom}
      />
      <SelectField
        id="to"
        label={words.TO}
        value={to}
        options={options}
        error={wrong}
        onChange={setTo}
      />
    </>
  );
  if (wrong !== undefined)
    return (
      <Page {...props} title={words.TITLE}>
        {choice}
      </Page>
    );
  return (
    <Report {...props} from={from} to={to}>
      {choice}
    </Report>
  );
}

/** All that hold something, and two years before and one after what is shown. */
function monthsAround(
  month: string,
  known: readonly string[],
): readonly string[] {
  const around = Array.from({length: 37}, (_, index) =>
    monthAfter(month, index - 24),
  );
  return [...new Set([...around, ...known])].sort();
}

function wrongIn(from: string, to: string): string | undefined {
  const after = monthsBetween(from as Month, to as Month);
  if (after < 0) return words.WRONG_ORDER;
  return after < MOST_MONTHS ? undefined : words.tooLong(MOST_MONTHS);
}

interface Report extends Screen {
  readonly from: string;
  readonly to: string;
  readonly children: ComponentChildren;
}

function Report(props: Report) {
  const {from, to, children, state, act} = props;
  const months = `${from} ${to}`;
  // What is saved is of the months in its name, whatever comes first.
  const [views, setViews] = useState<{readonly [of: string]: GrantsView}>({});
  const view = views[months] ?? null;
  const load = async () => {
    const loaded = await call('loadGrants', {from, to});
    setViews(known => ({...known, [months]: loaded}));
  };
  const write = () =>
    act.report({
      name: 'writeGrants',
      argument: {from, to},
      label: words.WRITING,
      said: () => ({text: words.WRITTEN, tone: 'done'}),
    });
  const save = (shown: GrantsView) => {
    const name = fileName([shown.schoolName, 'grants', from, to], 'csv');
    saveFile(name, 'text/csv;charset=utf-8', csvText(grantTable(shown)));
    act.say({text: words.saved(name), tone: 'done'});
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <>
          {state.planner.canEdit && (
            <Primary
              label={words.WRITE}
              waiting={state.waiting}
              onPress={() => void write()}
            />
          )}
          <button
            type="button"
            disabled={view === null}
            onClick={() => view && save(view)}
          >
            {words.SAVE}
          </button>
        </>
      }
    >
      {children}
      <Loaded key={months} load={load} again={null}>
        {() => view && <Summary view={view} />}
      </Loaded>
    </Page>
  );
}

function Summary({view}: {readonly view: GrantsView}) {
  const {all, withoutArea, pillars, types, together} = view;
  if (all.activities === 0) return <p class="empty">{words.NOTHING}</p>;
  return (
    <>
      <p class="headline">{hoursOf(all)}</p>
      {all.withoutMinutes > 0 && (
        <p class="warning">{words.missing(all.withoutMinutes)}</p>
      )}
      {withoutArea > 0 && (
        <p class="warning">{words.withoutArea(withoutArea)}</p>
      )}
      <section>
        <h2>{words.PILLARS}</h2>
        <ul class="cards">
          {pillars.map(each => (
            <Line
              key={each.pillar}
              name={each.pillar}
              areas={each.areas.map(area => AREA_TITLES[area])}
              said={
                each.areas.length > 0
                  ? hoursOf(each)
                  : words.together(
                      together.teachers,
                      together.objectives,
                      together.partners,
                    )
              }
            />
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.TYPES}</h2>
        <ul class="cards">
          {types.map(each => (
            <Line
              key={each.type}
              name={each.type ?? words.NO_TYPE}
              areas={each.areas.map(area => AREA_TITLES[area])}
              said={hoursOf(each)}
            />
          ))}
        </ul>
      </section>
      <p class="hint">{words.CHECK}</p>
    </>
  );
}

const hoursOf = ({activities, plannedMinutes, deliveredMinutes}: GrantHours) =>
  words.hours(activities, plannedMinutes, deliveredMinutes);

function Line({
  name,
  areas,
  said,
}: {
  readonly name: string;
  readonly areas: readonly string[];
  readonly said: string;
}) {
  return (
    <li class="card">
      <strong>{name}</strong>
      {areas.length > 0 && <small>{areas.join(', ')}</small>}
      <span>{said}</span>
    </li>
  );
}
