/** What people ask of the sidebar while a sequence is played, and the runs that come of it. */
import type {Askers} from './askers';
import {type Chance, oneOf} from './chance';
import {checkWorkbook, fixSome, isChecking, isFixing} from './fix-requests';
import type {Interruptions} from './interruptions';
import type {Request} from './request';
import {openPlanner, requestOf, undoing} from './requests';
import type {Run} from './run';
import type {Stage} from './stage';
import type {Typists} from './typists';
import type {Witness} from './witness';

/** Who takes part besides those that ask. */
export interface Others {
  readonly stage: Stage;
  readonly witness: Witness;
  readonly typists: Typists;
  readonly interruptions: Interruptions;
}

/** Each step tells whether the run at the top of the stack goes on. */
export class Asking {
  private readonly runs: Run[] = [];

  constructor(
    private readonly askers: Askers,
    private readonly others: Others,
  ) {}

  get count(): number {
    return this.runs.length;
  }

  /** The runs that are under way; of these functions alone, where that is said. */
  open(isOne: (functionName: string) => boolean = () => true): Run[] {
    return this.runs.filter(
      ({isUnderWay, asked}) => isUnderWay && isOne(asked.functionName),
    );
  }

  anything(who: number, random: Chance): boolean {
    return this.ask(requestOf(this.askers.sender(who), random), who, random);
  }

  ask(request: Request | null, who: number, random: Chance): boolean {
    const {stage, witness} = this.others;
    if (request === null) return false;
    const {functionName, args, wish, by = `person ${who}`} = request;
    const run = stage.start({
      functionName,
      args,
      who: by,
      isHeldBack: random(2) === 0,
      seed: random(2 ** 31),
    });
    this.runs.push(run);
    this.askers.note(run, who, request);
    witness.told.push(
      `${by} asks ${functionName} ${JSON.stringify(args)} (${run.id}${run.asked.isHeldBack ? ', held back' : ''})`,
    );
    witness.see({kind: 'start', run, wish});
    if (isFixing(functionName)) this.interrupt(run, who, random);
    return stage.goOn(run, calls(random));
  }

  /** Half of those that put something right are disturbed as they write, and some are ended. */
  private interrupt(run: Run, who: number, random: Chance): void {
    const {interruptions} = this.others;
    const kind = random(6);
    if (kind < 3) interruptions.lieInWait(who, random, run);
    if (kind === 3) interruptions.doomRun(run);
  }

  /** The last request once more, or the last that was not answered. */
  again(who: number, random: Chance, isLost: boolean): boolean {
    const again = this.askers.again(who, isLost);
    return this.ask(again.request, again.who, random);
  }

  /**
   * Something that was listed is put right, or what was put right is undone; where nothing is listed, somebody
   * misspells something, and it is looked for.
   */
  fix(who: number, random: Chance): boolean {
    const sender = this.askers.sender(who);
    const {lastFix} = this.askers;
    if (lastFix !== null && random(4) === 0)
      return this.ask(undoing(lastFix), who, random);
    const request = fixSome(sender, random);
    const isLooking = this.open(isChecking).length > 0;
    if (request === null && isLooking) return this.go(random);
    if (request === null) this.others.typists.slip(who, random);
    return this.ask(request ?? checkWorkbook, who, random);
  }

  /** What follows upon a run that was ended: somebody types where it wrote, opens the planner, or asks it again. */
  sequel(who: number, asker: number, random: Chance): boolean {
    if (!this.askers.hasUnanswered) return this.go(random);
    switch (random(3)) {
      case 0:
        this.others.typists.there(who, random);
        return false;
      case 1:
        return this.ask(
          openPlanner(this.askers.sender(asker), random),
          asker,
          random,
        );
      default:
        return this.again(asker, random, true);
    }
  }

  /** Some run goes on. */
  go(random: Chance): boolean {
    const open = this.open();
    if (open.length === 0) return false;
    const run = oneOf(random, open);
    this.others.witness.told.push(`${run.id} goes on`);
    return this.others.stage.goOn(run, calls(random));
  }
}

/** How many calls a run makes before others get their turn: mostly few, often all. */
export const calls = (random: Chance): number =>
  random(3) === 0 ? Infinity : 1 + random(12);
