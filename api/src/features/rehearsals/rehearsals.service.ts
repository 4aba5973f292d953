import { Injectable } from '@nestjs/common';
import type { MyRehearsals, RehearsalScenario } from '@bdhvs/contracts/rehearsals';
import { loadRehearsals, type Scenario } from '@bdhvs/courses/rehearsals/load';
import type { Actor } from '../../platform/access/actor.js';
import { Clock, dayOf } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { run } from '../../platform/database/sql.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { MyRehearsalsQuery, type MyRehearsalFacts } from './my-rehearsals.query.js';
import { isAdult, surpriseDue } from './surprise.rules.js';

/** Nothing was written: another device, or a question asked twice at once, was quicker. */
const EXCLUDED = '23P01';

/** Surprise rehearsals: asked for, due, shown. What was answered comes in with the events like everything learned. */
@Injectable()
export class MyRehearsalsPage {
  private readonly data = loadRehearsals();
  private readonly scenarioIds = this.data.scenarios.map(({ id }) => id);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly query: MyRehearsalsQuery,
  ) {}

  /** The titles of the surprises, for whoever counts them. */
  readonly titles: ReadonlyMap<string, string> = new Map(
    this.data.scenarios.map(({ id, title }) => [id, title]),
  );

  async of(actor: Actor): Promise<MyRehearsals> {
    const facts = await this.query.of(actor.personId, this.clock.now());
    const due = this.due(actor.personId, facts);
    return {
      consent: {
        state: facts.said === null ? 'unasked' : facts.said.agreed ? 'given' : 'refused',
        since: facts.said?.at.toISOString() ?? null,
      },
      eligible: isAdult(facts.bornAtLatest, this.clock.today()),
      practised: facts.practised,
      surprise: due === null ? null : { scenarioId: due },
    };
  }

  /** A yes or a no, kept with its moment. Saying the same again changes nothing, so the days since a yes go on counting. */
  async say(actor: Actor, agreed: boolean): Promise<MyRehearsals> {
    const facts = await this.query.of(actor.personId, this.clock.now());
    if (agreed && !isAdult(facts.bornAtLatest, this.clock.today()))
      throw new ConflictProblem(
        'adults-only',
        'Chưa bật được gọi thử.',
        'Gọi thử chỉ dành cho người từ 18 tuổi, có ngày sinh trong hồ sơ.',
      );
    if (facts.said?.agreed !== agreed)
      await run(
        this.db.manager,
        'INSERT INTO rehearsal_consent (person_id, agreed, said_at) VALUES ($1, $2, $3)',
        [actor.personId, agreed, this.clock.now()],
      );
    return this.of(actor);
  }

  /**
   * The scenario to play, and from this moment the month's surprise. Opened again on the same day it is the same one,
   * for a page may be loaded twice. What is not due is not there.
   */
  async open(actor: Actor, scenarioId: string): Promise<RehearsalScenario> {
    const scenario = this.data.scenarios.find(({ id }) => id === scenarioId);
    const now = this.clock.now();
    const facts = await this.query.of(actor.personId, now);
    const today = this.clock.today();
    const again = facts.shown.some((one) => one.scenarioId === scenarioId && one.on === today);
    if (!scenario || (!again && this.due(actor.personId, facts) !== scenarioId))
      throw new NotFoundProblem('Hôm nay không có cuộc gọi thử này.');
    if (!again) await this.shown(actor.personId, scenarioId, today, now);
    return this.view(scenario);
  }

  private due(personId: string, facts: MyRehearsalFacts): string | null {
    const agreedOn = facts.said?.agreed ? dayOf(facts.said.at, this.clock.timeZone) : null;
    return surpriseDue({ ...facts, personId, agreedOn, today: this.clock.today() }, this.scenarioIds);
  }

  private async shown(personId: string, scenarioId: string, on: string, at: Date): Promise<void> {
    try {
      await run(
        this.db.manager,
        'INSERT INTO rehearsal_surprise (person_id, scenario_id, shown_on, shown_at) VALUES ($1, $2, $3, $4)',
        [personId, scenarioId, on, at],
      );
    } catch (error) {
      if ((error as { code?: string }).code !== EXCLUDED) throw error;
    }
  }

  private view({ sourceIds, choices, ...scenario }: Scenario): RehearsalScenario {
    const sources = this.data.sources.filter(({ id }) => sourceIds.includes(id));
    return {
      ...scenario,
      choices,
      sources: sources.map(({ label, url }) => ({ label, url: url ?? null })),
    };
  }
}
