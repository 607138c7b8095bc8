/** A person's window without a browser: its line, its requests, and what it would show. */
import {Buffer} from 'node:buffer';
import {Agent, request} from 'node:http';
import {text} from 'node:stream/consumers';

export class Window {
  connection = '';
  frame = '';
  /** All tabs, where this window follows; as they were when it was opened, where it does not. */
  tabs = [];
  /** By a tab's id: cells by row and column. */
  shown = new Map();
  /** Told of each text that appears, where this window follows. */
  onText = () => undefined;

  #planner;
  #agent = new Agent({keepAlive: true});
  #line = null;
  #awaited = new Map();
  #follows;

  /** @param follows whether it keeps what it would show, as a real one does */
  constructor(planner, {follows = false} = {}) {
    this.#planner = planner;
    this.#follows = follows;
  }

  async open(person) {
    const {port, token} = this.#planner;
    const path = `/events?token=${token}&user=${encodeURIComponent(person)}`;
    const asked = request({host: '127.0.0.1', port, path, agent: false});
    this.#line = asked;
    asked.on('error', () => undefined);
    const refused = new Promise((_, fail) => {
      asked.on('response', reply => {
        if (reply.statusCode === 200) this.#listen(reply);
        else fail(new Error(`${person} was refused: ${reply.statusCode}.`));
      });
    });
    asked.end();
    const hello = await Promise.race([this.next('hello'), refused]);
    this.connection = hello.connection;
    this.tabs = hello.sheets.map(({info}) => info);
  }

  /** The next event of this name, whenever it comes. */
  next(name) {
    return new Promise(done => this.#awaited.set(name, done));
  }

  leave() {
    this.#line?.destroy();
    this.#agent.destroy();
  }

  #listen(reply) {
    let rest = [];
    reply.on('error', () => undefined);
    reply.on('data', chunk => {
      rest.push(chunk);
      // Most windows of a crowd only have to be told: what they hear is not read.
      const isDeaf = !this.#follows && this.#awaited.size === 0;
      const heard = isDeaf ? chunk : Buffer.concat(rest);
      const end = heard.lastIndexOf('\n\n');
      if (end >= 0) rest = [heard.subarray(end + 2)];
      if (end < 0 || isDeaf) return;
      const events = heard.toString('utf8', 0, end).split('\n\n');
      for (const event of events) this.#hear(event);
    });
  }

  #hear(event) {
    const end = event.indexOf('\n');
    const name = event.slice('event: '.length, end);
    const waiting = this.#awaited.get(name);
    if (waiting === undefined && !this.#follows) return;
    const data = () => JSON.parse(event.slice(end + '\ndata: '.length));
    if (this.#follows) this.#show(name, data);
    if (waiting === undefined) return;
    this.#awaited.delete(name);
    waiting(data());
  }

  #show(name, data) {
    if (name === 'hello')
      for (const sheet of data().sheets)
        this.shown.set(sheet.info.id, sheet.cells);
    if (name === 'tabs') this.tabs = data();
    if (name === 'sheet') {
      const {info, cells} = data();
      this.shown.set(info.id, cells);
      for (const row of Object.values(cells))
        for (const {text} of Object.values(row)) this.onText(text);
    }
    if (name === 'cells') {
      const {sheet, cells} = data();
      const held = this.shown.get(sheet) ?? {};
      for (const [row, column, cell] of cells) {
        (held[row] ??= {})[column] = cell;
        this.onText(cell.text);
      }
      this.shown.set(sheet, held);
    }
  }

  edit(edit) {
    return this.ask('edit', {edit});
  }

  /** google.script.run from the sidebar. */
  run(functionName, ...args) {
    return this.ask('run', {frame: this.frame, functionName, args});
  }

  /** @returns `{ok, value, message}`; `lost` where no answer came */
  ask(name, input) {
    const {port, token} = this.#planner;
    const body = JSON.stringify({connection: this.connection, ...input});
    return new Promise(done => {
      const lost = () => done({ok: false, lost: true, message: 'No answer.'});
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          method: 'POST',
          path: `/api/${name}`,
          agent: this.#agent,
          headers: {
            origin: `http://127.0.0.1:${port}`,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'x-start-token': token,
          },
        },
        reply =>
          text(reply).then(
            said => done(answerIn(said)),
            () => lost(),
          ),
      );
      asked.on('error', lost);
      asked.end(body);
    });
  }
}

function answerIn(said) {
  try {
    return JSON.parse(said);
  } catch {
    return {ok: false, lost: true, message: said};
  }
}
