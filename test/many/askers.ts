/** Those who have the sidebar open: what they see, what they asked, and what they were not answered. */
import type {CheckedProblem} from '../../src/contract/problems';
import {isFixing} from './fix-requests';
import type {Ledger} from './ledger';
import type {Listed, Request, Sender} from './request';
import type {Run} from './run';
import type {School} from './school';
import type {Table, Tables} from './tables';

interface Asked {
  readonly request: Request;
  readonly who: number;
}

export class Askers {
  /** By person: the tabs as they were when they last looked, and the last request. */
  private readonly looks = new Map<string, Tables>();
  private readonly requests = new Map<number, Request>();
  /** The problems that were last listed, and not asked to be fixed since. */
  private list: Listed | null = null;
  /** Of runs that were ended half-way: whoever asked hears nothing, and asks again. */
  private readonly requestsOf = new Map<Run, Asked>();
  private readonly unanswered: Asked[] = [];
  private readonly operations: string[] = [];
  private fixed: string | null = null;
  private count = 0;

  /** @param first the tabs as everybody saw them to begin with */
  constructor(
    private readonly school: School,
    private readonly ledger: Ledger,
    private readonly first: Tables,
  ) {}

  sender(who: number): Sender {
    const tables = this.looks.get(`person ${who}`) ?? this.first;
    return {
      school: this.school,
      ledger: this.ledger,
      seen: (sheet: number): Table =>
        tables.find(each => each.sheet === sheet)!,
      count: ++this.count,
      operations: this.operations,
      listed: this.list,
    };
  }

  /** @param tables as they were read for the list */
  listed(problems: readonly CheckedProblem[], tables: Tables): void {
    this.list = {problems, tables};
  }

  note(run: Run, who: number, request: Request): void {
    const {wish} = request;
    this.requests.set(who, request);
    if (isFixing(request.functionName)) this.list = null;
    if (wish.kind !== 'save') return;
    if (isFixing(request.functionName)) this.fixed = wish.operation;
    this.requestsOf.set(run, {request, who});
    if (!this.operations.includes(wish.operation))
      this.operations.push(wish.operation);
  }

  noteUnanswered(run: Run): void {
    const asked = this.requestsOf.get(run);
    if (asked) this.unanswered.push(asked);
  }

  looked(person: string, tables: Tables): void {
    this.looks.set(person, tables);
  }

  /** The name of what was last asked to be put right in rows; null where nothing was. */
  get lastFix(): string | null {
    return this.fixed;
  }

  get hasUnanswered(): boolean {
    return this.unanswered.length > 0;
  }

  nextUnanswered(): Asked | undefined {
    return this.unanswered.shift();
  }

  /** What somebody asks once more: their last request, or the last that was not answered, whoever it was. */
  again(who: number, isLost: boolean): {request: Request | null; who: number} {
    const lost = isLost ? this.unanswered.pop() : undefined;
    return lost ?? {request: this.requests.get(who) ?? null, who};
  }
}
