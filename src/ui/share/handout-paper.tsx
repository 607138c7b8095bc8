/** The handout itself, in one language or in two side by side. */
import type {ComponentChildren} from 'preact';
import type {
  Content,
  OfferedActivity,
  Passage,
} from '../../domain/handout/content';
import {PHRASES} from '../../domain/handout/phrases';

interface Paper {
  /** One a language. */
  readonly contents: readonly Content[];
}

export function HandoutPaper({contents}: Paper) {
  const [first] = contents;
  if (!first) return null;
  return (
    <article class={contents.length > 1 ? 'handout both' : 'handout'}>
      <header>
        <p class="school" dir="auto">
          {first.school}
        </p>
        <Row contents={contents}>
          {({title, about}) => (
            <>
              <h2>{title}</h2>
              <p class="for-whom">{about}</p>
            </>
          )}
        </Row>
      </header>
      <section class="learning">
        <Row contents={contents}>
          {({learning}) => <h3>{learning.heading}</h3>}
        </Row>
        <Items count={first.learning.items.length} contents={contents}>
          {({learning}, index) => <Learned {...learning.items[index]!} />}
        </Items>
        <Note contents={contents} noteOf={({learning}) => learning.note} />
      </section>
      <Offers contents={contents} />
      {first.atHome.items.length > 0 && (
        <section class="at-home">
          <Row contents={contents}>
            {({atHome}) => <h3>{atHome.heading}</h3>}
          </Row>
          <Items count={first.atHome.items.length} contents={contents}>
            {({atHome}, index) => <p>{atHome.items[index]}</p>}
          </Items>
        </section>
      )}
      <footer>
        <Row contents={contents}>{({questions}) => <p>{questions}</p>}</Row>
      </footer>
    </article>
  );
}

/** A list, each item of it in each language. */
function Items({
  count,
  contents,
  children,
}: Paper & {
  readonly count: number;
  readonly children: (content: Content, index: number) => ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <div role="list">
      {Array.from({length: count}, (_, index) => (
        <Row key={index} contents={contents} isItem>
          {content => children(content, index)}
        </Row>
      ))}
    </div>
  );
}

/** The same of each language, side by side. */
function Row({
  contents,
  isItem = false,
  children,
}: Paper & {
  readonly isItem?: boolean;
  readonly children: (content: Content) => ComponentChildren;
}) {
  return (
    <div
      class={isItem ? 'row item' : 'row'}
      role={isItem ? 'listitem' : undefined}
    >
      {contents.map(content => (
        <div key={content.language} lang={content.language}>
          {children(content)}
        </div>
      ))}
    </div>
  );
}

function Learned({text, language, mark}: Passage) {
  return (
    <p>
      {/* Nobody said in which language the teacher wrote. */}
      <span class="passage" lang={language ?? ''} dir="auto">
        {text}
      </span>
      {mark !== null && <em class="mark">{mark}</em>}
    </p>
  );
}

function Offers({contents}: Paper) {
  const [first] = contents;
  return (
    <section class="offers">
      <Row contents={contents}>{({offers}) => <h3>{offers.heading}</h3>}</Row>
      <div class="areas-offered">
        {first?.offers.areas.map(({activities}, area) => (
          <div key={area} class="area">
            <Row contents={contents}>
              {({offers}) => <h4>{offers.areas[area]!.title}</h4>}
            </Row>
            <Items count={activities.length} contents={contents}>
              {(content, index) => (
                <Offered
                  {...content.offers.areas[area]!.activities[index]!}
                  content={content}
                />
              )}
            </Items>
          </div>
        ))}
      </div>
      <Note contents={contents} noteOf={({offers}) => offers.note} />
      <Note contents={contents} noteOf={({offers}) => offers.asWritten} />
    </section>
  );
}

function Offered({
  name,
  when: {days, hours, typed},
  partner,
  families,
  content: {language},
}: OfferedActivity & {readonly content: Content}) {
  const {withPartner, familiesDo} = PHRASES[language];
  return (
    <>
      <p>
        <strong dir="auto">{name}</strong>
        {partner !== '' && <span dir="auto"> {withPartner(partner)}</span>}
      </p>
      <p class="when">
        {unbroken(days)}
        {hours !== '' && (
          <>
            , <span class="hours">{hours}</span>
          </>
        )}
        {days !== '' && typed !== '' && ' · '}
        {typed !== '' && <span dir="auto">{typed}</span>}
      </p>
      {families !== '' && (
        <p>
          {familiesDo} <span dir="auto">{families}</span>
        </p>
      )}
    </>
  );
}

/** A line may end after the dash between two numbers, which reads as if the days did. */
const unbroken = (days: string) => days.replace(/(\d–)(?=\d)/g, '$1\u2060');

function Note({
  contents,
  noteOf,
}: Paper & {readonly noteOf: (content: Content) => string}) {
  if (contents.every(content => noteOf(content) === '')) return null;
  return (
    <Row contents={contents}>
      {content => <p class="note">{noteOf(content)}</p>}
    </Row>
  );
}
