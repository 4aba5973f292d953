import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { Database, type Tx } from '../../src/platform/database/database.js';
import { PeriodicJobs } from '../../src/platform/jobs/periodic.js';
import { UnitScope } from '../../src/platform/access/unit-scope.js';
import { Units } from '../../src/features/organisations/units.service.js';
import { ProgrammeRules } from '../../src/features/programmes/programme-rules.service.js';
import { CompletionShares, sum, type Moment } from '../../src/features/shares/completion-share.query.js';
import { RuleBuild } from '../../src/features/shares/rule-build.service.js';
import { ShareFold } from '../../src/features/shares/share-fold.service.js';
import { ShareHooks } from '../../src/features/shares/share-hooks.service.js';
import { ShareRefresh } from '../../src/features/shares/share-refresh.service.js';
import { ShareVerification } from '../../src/features/shares/share-verification.service.js';
import { parseConfig } from '../../src/platform/config/config.js';
import { TestClock, testSettings } from '../app.js';
import type { TestDatabase } from '../database.js';
import { COURSES, UNITS, type Stage } from './history.js';
import { asAnswer } from './in-memory.js';
import type { Answer, Question } from './reference.js';
import type { Exemption, Link, Membership, Result, RuleText } from './world.js';

const PROGRAMME = 1;

/** The product's own services on a real database, without HTTP. */
export interface Product {
  source: DataSource;
  db: Database;
  clock: TestClock;
  rules: ProgrammeRules;
  refresh: ShareRefresh;
  hooks: ShareHooks;
  fold: ShareFold;
  shares: CompletionShares;
  verification: ShareVerification;
  admin: pg.Client;
  close(): Promise<void>;
}

export async function openProduct(
  database: TestDatabase,
  overrides: { shares?: typeof CompletionShares } = {},
): Promise<Product> {
  const source = await createDataSource({ url: database.appUrl, poolSize: 12 }).initialize();
  const admin = new pg.Client({ connectionString: database.superuserUrl });
  await admin.connect();
  const db = new Database(source, true);
  const clock = new TestClock('Asia/Ho_Chi_Minh');
  const rules: ProgrammeRules = new ProgrammeRules(db, {
    countPeople: (tx) => build.countPeople(tx),
    buildNext: (tx, ruleId, last) => build.buildNext(tx, ruleId, last),
  });
  const refresh = new ShareRefresh(rules);
  const build = new RuleBuild(refresh);
  const units = new Units(db, clock);
  return {
    source,
    db,
    clock,
    rules,
    refresh,
    hooks: new ShareHooks(refresh),
    fold: new ShareFold(
      new PeriodicJobs(db, parseConfig({ ...testSettings, DATABASE_URL: database.appUrl })),
      clock,
    ),
    shares: new (overrides.shares ?? CompletionShares)(db, units, clock),
    verification: new ShareVerification(db, rules, clock),
    admin,
    close: async () => {
      await source.destroy();
      await admin.end();
    },
  };
}

export const personId = (person: number): string =>
  `00000000-0000-7000-8000-${String(person + 1).padStart(12, '0')}`;

/** Empties the world of the history before and builds the one that all histories share. */
export async function resetWorld({ admin }: Product, people: number): Promise<void> {
  await admin.query(`
    TRUNCATE org_unit, unit_parent, person, course, programme, programme_rule, membership, exemption, completion,
      standing, share_delta, share_now RESTART IDENTITY CASCADE;
    UPDATE share_clock SET day = '-infinity';
    INSERT INTO org_unit (id, slug, name, kind, valid_from) OVERRIDING SYSTEM VALUE
      SELECT n, 'don-vi-' || n, 'Đơn vị ' || n, 'agency', '2026-01-01' FROM unnest(ARRAY[${UNITS.join(',')}]) n;
    INSERT INTO course (id, slug, title) OVERRIDING SYSTEM VALUE SELECT n, 'khoa-' || n, 'Khóa ' || n FROM unnest(ARRAY[${COURSES.join(',')}]) n;
    INSERT INTO programme (id, slug, name, owner_unit_id) OVERRIDING SYSTEM VALUE VALUES (${PROGRAMME}, 'ke-hoach', 'Kế hoạch', 1);`);
  await admin.query('INSERT INTO person (id, full_name) SELECT id, $2 FROM unnest($1::uuid[]) id', [
    Array.from({ length: people }, (_person, i) => personId(i)),
    'Nguyễn Văn Mẫu',
  ]);
}

export interface AskedPicture {
  answer(unit: number, course?: number): Answer;
}

/** Plays a history on the product: facts as rows, each with its refresh in one transaction. */
export class DatabaseStage implements Stage {
  /** The moment after each tick, for asking what was known then. */
  readonly moments: Date[] = [];

  constructor(private readonly product: Product) {}

  async mark(tick: number): Promise<void> {
    const { rows } = await this.product.admin.query<{ at: Date }>(
      `SELECT date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' AS at`,
    );
    this.moments[tick] = rows[0]!.at;
    await this.product.admin.query('SELECT pg_sleep(0.002)');
  }

  enter(): void {}

  async memberships(person: number, gone: Membership[], added: Membership[]): Promise<void> {
    await this.product.db.transaction(async (tx) => {
      for (const old of gone) {
        await tx.query(
          `UPDATE membership SET superseded_at = clock_timestamp()
            WHERE person_id = $1 AND unit_id = $2 AND valid_from = $3 AND superseded_at = 'infinity'`,
          [personId(person), old.unit, old.from],
        );
      }
      for (const next of added) {
        await tx.query(
          'INSERT INTO membership (person_id, unit_id, category, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)',
          [personId(person), next.unit, next.category, next.from, next.to],
        );
      }
      await this.product.hooks.onMembershipChanged(tx, [personId(person)]);
    });
  }

  async exemption(person: number, gone: Exemption[], added: Exemption[]): Promise<void> {
    await this.product.db.transaction(async (tx) => {
      for (const old of gone) await this.supersede(tx, 'exemption', person, old.id);
      for (const next of added) {
        await tx.query(
          `INSERT INTO exemption (id, programme_id, person_id, reason, decision_number, approver, valid_from, valid_to)
           OVERRIDING SYSTEM VALUE VALUES ($1, ${PROGRAMME}, $2, 'Nghỉ thai sản', '12/QĐ-UBND', 'Chủ tịch UBND xã', $3, $4)`,
          [next.id, personId(person), next.from, next.to],
        );
      }
      await this.product.hooks.onExemptionChanged(tx, { personId: personId(person) });
    });
  }

  async result(person: number, course: number, gone: Result[], added: Result[]): Promise<void> {
    await this.product.db.transaction(async (tx) => {
      for (const old of gone) await this.supersede(tx, 'completion', person, old.id);
      for (const next of added) {
        await tx.query(
          `INSERT INTO completion (id, person_id, course_id, completed_at, effective_on, confirmed, trust, quiz_alone, admitted_by_rule)
           OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4::date, $4::date, $5, 'system', $6, CASE WHEN $6 THEN 1 END)`,
          [next.id, personId(person), course, next.on, next.confirmed, next.quizAlone],
        );
      }
      await this.product.hooks.onCompletionChanged(tx, { personId: personId(person), courseId: course });
    });
  }

  async link(gone: Link[], added: Link[]): Promise<void> {
    await this.product.db.transaction(async (tx) => {
      for (const old of gone) {
        await tx.query(
          `UPDATE unit_parent SET superseded_at = clock_timestamp() WHERE unit_id = $1 AND valid_from = $2 AND superseded_at = 'infinity'`,
          [old.unit, old.from],
        );
      }
      for (const next of added) {
        await tx.query(
          'INSERT INTO unit_parent (unit_id, parent_id, valid_from, valid_to) VALUES ($1, $2, $3, $4)',
          [next.unit, next.parent, next.from, next.to],
        );
      }
    });
  }

  async rule(text: RuleText): Promise<void> {
    await this.product.rules.put(PROGRAMME, { ...text, cycle: '2026' });
  }

  async midnight(today: string): Promise<void> {
    this.product.clock.set(`${today}T03:00:00Z`);
  }

  async fold(): Promise<void> {
    await this.product.db.transaction((tx) => this.product.fold.fold(tx));
  }

  /** The share as the product answers it; `knownBy` undefined: as known now. */
  async ask(question: Question, knownBy: Date | undefined): Promise<Answer> {
    const { membershipAsOf, completionsUpTo, unit, category } = question;
    const picture = await this.picture(unit, { membershipAsOf, completionsUpTo, knownBy }, category);
    return picture ? picture.answer(unit, question.course) : asAnswer(undefined);
  }

  /** Everything at and below a unit in one picture, to be asked for each unit and course. */
  async picture(unit: number, moment: Moment, category?: string): Promise<AskedPicture | undefined> {
    return this.product.db.snapshot(async (tx) => {
      const rule = await this.product.rules.forDay(tx, PROGRAMME, moment.membershipAsOf, moment.knownBy);
      if (!rule) return undefined;
      const slots = [0, ...rule.courses.map((_course, i) => i + 1)];
      const [picture] = await this.product.shares.pictures(
        tx,
        UnitScope.of(UNITS),
        { rule, unitId: unit, slots, category },
        [moment],
      );
      return {
        answer: (asked, course) => {
          const slot =
            course === undefined ? 0 : rule.courses.findIndex(({ courseId }) => courseId === course) + 1;
          if ((course !== undefined && slot === 0) || !picture) return asAnswer(undefined);
          const below = new Set(picture.tree.subtree(asked));
          return asAnswer(sum(picture.cells.filter((cell) => cell.slot === slot && below.has(cell.unitId))));
        },
      };
    });
  }

  private async supersede(
    tx: Tx,
    table: 'exemption' | 'completion',
    person: number,
    id: number,
  ): Promise<void> {
    await tx.query(`UPDATE ${table} SET superseded_at = clock_timestamp() WHERE person_id = $1 AND id = $2`, [
      personId(person),
      id,
    ]);
  }
}
