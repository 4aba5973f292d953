import { Injectable } from '@nestjs/common';
import QueryStream from 'pg-query-stream';
import { Database, type Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { Params } from '../shares/member-rows.sql.js';
import { PeopleSql, type PeopleFilter } from './people-rows.sql.js';
import { likePattern, type PersonRow } from './person-view.rules.js';

const MEMBER = 's.person_id, s.unit_id, s.category, s.state, s.done, s.reached, s.all_done, s.all_reached';
/** How many names a walk with a search looks at first, to learn how rare the search is. */
const SAMPLED = 4_000;
/** How far it goes on where the sample promises a full page; where it does not, names are looked up instead. */
const WALKED = 60_000;
/** Above this many, people are found by walking names in order; below, by collecting and sorting them. */
const SORTED = 10_000;

/** Lists the people behind a number, in the order of their names. */
@Injectable()
export class PeopleReportQuery {
  constructor(private readonly db: Database) {}

  /** `expected`: how many the list has in all, which decides how it is read. */
  async page(tx: Tx, filter: PeopleFilter, expected: number, limit: number): Promise<PersonRow[]> {
    const walks =
      expected > SORTED && filter.asked.moment.knownBy === undefined && filter.blocker === undefined;
    if (!walks) return this.collected(tx, filter, limit);
    if (!filter.search) return this.walked(tx, filter, limit);
    const sample = await this.walked(tx, filter, limit, SAMPLED);
    if (sample.length >= limit) return sample;
    if (sample.length * (WALKED / SAMPLED) >= limit) {
      const further = await this.walked(tx, filter, limit, WALKED);
      if (further.length >= limit) return further;
    }
    return this.lookedUp(tx, filter, limit);
  }

  async blockers(
    tx: Tx,
    filter: PeopleFilter,
  ): Promise<{ blocker: NonNullable<PersonRow['blocker']>; people: number }[]> {
    const sql = new PeopleSql(new Params(), filter);
    const text = `SELECT ${sql.blocker()} AS blocker, count(*)::int AS people FROM (${sql.members()}) s WHERE ${sql.inStatus()} GROUP BY 1`;
    return rows(tx, text, sql.params.values);
  }

  /** Everybody of the filter, as a stream: what is taken away may be larger than memory should hold. */
  async *all(filter: PeopleFilter): AsyncGenerator<PersonRow> {
    const sql = new PeopleSql(new Params(), filter);
    const text = `
      SELECT ${MEMBER}, p.full_name, p.sort_key ${this.factsFor(filter, sql)}
        FROM (${sql.members()}) s JOIN person p ON p.id = s.person_id
       WHERE ${sql.inStatus()} ${sql.searched()} ${sql.blocked()}
       ORDER BY p.sort_key, p.id`;
    const client = await this.db.pool.connect();
    const stream = client.query(
      new QueryStream(text, sql.params.values, { batchSize: 500, highWaterMark: 1_000 }),
    );
    let failed: Error | undefined;
    try {
      for await (const row of stream) yield asPerson(row as Found);
    } catch (error) {
      failed = error as Error;
      throw error;
    } finally {
      stream.destroy();
      client.release(failed);
    }
  }

  /**
   * Few people: collect them from the rows of the number, then sort. Materialised, or the planner may take the limit
   * for a promise and walk through the names of everybody.
   */
  private collected(tx: Tx, filter: PeopleFilter, limit: number): Promise<PersonRow[]> {
    const sql = new PeopleSql(new Params(), filter);
    const page = `
      WITH s AS MATERIALIZED (SELECT ${MEMBER} FROM (${sql.members()}) s WHERE ${sql.inStatus()})
      SELECT ${MEMBER}, p.sort_key FROM s JOIN person p ON p.id = s.person_id
       WHERE true ${sql.searched()} ${sql.afterCursor()} ${sql.blocked()}
       ORDER BY p.sort_key, p.id LIMIT ${limit}`;
    return this.read(tx, filter, sql, page);
  }

  /** Many people: walk names in order and look each one up, until the page is full. */
  private walked(tx: Tx, filter: PeopleFilter, limit: number, far?: number): Promise<PersonRow[]> {
    const sql = new PeopleSql(new Params(), filter);
    const walk = `SELECT p.id, p.sort_key, p.name_key FROM person p WHERE true ${sql.afterCursor()} ORDER BY p.sort_key, p.id`;
    const page = `
      SELECT ${MEMBER}, p.sort_key FROM (${walk} ${far === undefined ? '' : `LIMIT ${far}`}) p
       CROSS JOIN LATERAL (SELECT * FROM (${sql.members()}) m WHERE m.person_id = p.id LIMIT 1) s
       WHERE ${sql.inStatus()} ${sql.searched()}
       ORDER BY p.sort_key, p.id LIMIT ${limit}`;
    return this.read(tx, filter, sql, page);
  }

  /** A rare name among many people: find the names first. */
  private lookedUp(tx: Tx, filter: PeopleFilter, limit: number): Promise<PersonRow[]> {
    const sql = new PeopleSql(new Params(), filter);
    const { search } = filter;
    const members = sql.members();
    const found = `SELECT id FROM person WHERE name_key LIKE ${sql.params.add(likePattern(search?.words ?? ''), 'text')}`;
    const inUnits =
      search && search.unitIds.length > 0
        ? `UNION SELECT m.person_id FROM (${sql.members()}) m WHERE m.unit_id = ANY (${sql.params.add(search.unitIds, 'int[]')})`
        : '';
    const page = `
      WITH found AS MATERIALIZED (${found} ${inUnits})
      SELECT ${MEMBER}, p.sort_key FROM found f JOIN person p ON p.id = f.id
       CROSS JOIN LATERAL (SELECT * FROM (${members}) m WHERE m.person_id = p.id LIMIT 1) s
       WHERE ${sql.inStatus()} ${sql.afterCursor()}
       ORDER BY p.sort_key, p.id LIMIT ${limit}`;
    return this.read(tx, filter, sql, page);
  }

  private async read(tx: Tx, filter: PeopleFilter, sql: PeopleSql, page: string): Promise<PersonRow[]> {
    const text = `
      WITH page AS MATERIALIZED (${page})
      SELECT ${MEMBER}, p.full_name, s.sort_key ${this.factsFor(filter, sql)}
        FROM page s JOIN person p ON p.id = s.person_id ORDER BY s.sort_key, s.person_id`;
    return (await rows<Found>(tx, text, sql.params.values)).map(asPerson);
  }

  private factsFor({ status }: PeopleFilter, sql: PeopleSql): string {
    return status === 'left'
      ? `, ${sql.blocker()} AS blocker, ${sql.lastLearning()} AS last_learning`
      : `, ${sql.lastLearning()} AS last_learning`;
  }
}

interface Found {
  person_id: string;
  full_name: string | null;
  sort_key: string;
  unit_id: number;
  category: string;
  state: 'o' | 'e' | 'u';
  done: (string | null)[];
  reached: (string | null)[];
  all_done: string;
  all_reached: string;
  blocker?: PersonRow['blocker'];
  last_learning?: Date | null;
}

function asPerson(row: Found): PersonRow {
  return {
    personId: row.person_id,
    fullName: row.full_name,
    sortKey: row.sort_key,
    unitId: row.unit_id,
    category: row.category,
    state: row.state,
    done: row.done,
    reached: row.reached,
    allDone: row.all_done,
    allReached: row.all_reached,
    blocker: row.blocker ?? null,
    lastLearning: row.last_learning ?? null,
  };
}
