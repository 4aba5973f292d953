import type { PeopleCounts, PersonList, PersonView, personListQuery } from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../platform/access/actor.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { BadInputProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { maskNumber, Vault } from '../../platform/vault/vault.js';
import { Units } from '../organisations/units.service.js';
import type { KnownPost } from './roster/plan.rules.js';
import { foldKey } from './roster/text.rules.js';

type ListQuery = z.infer<typeof personListQuery>;

interface ListRow {
  id: string;
  fullName: string;
  sortKey: string;
  birthDate: string | null;
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  unitId: number;
  category: PersonList['items'][number]['category'];
  title: string | null;
  secondary: number[];
  sealed: Buffer | null;
}

/** Who works where. Every list and every person looked at leaves an audit row: they are names. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly db: Database,
    private readonly units: Units,
    private readonly vault: Vault,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, scope: UnitScope, query: ListQuery): Promise<PersonList> {
    return this.db.transaction(async (tx) => {
      const day = query.asOf ?? this.clock.today();
      const tree = await this.units.treeOn(tx, day);
      const unit = query.unit === undefined ? null : await this.units.resolve(tx, scope, query.unit);
      const within = unit ? scope.narrow(tree.subtree(unit.id)) : scope;
      const found = await listRows(tx, within, day, query);
      const shown = found.slice(0, query.limit);
      const names = (id: number): string => tree.units.get(id)?.name ?? '';
      const detail = {
        shown: shown.length,
        searched: query.search !== undefined,
        category: query.category ?? null,
      };
      await this.audit.record(tx, {
        actor,
        action: 'people.list-read',
        subjectType: 'unit',
        subjectId: unit?.id,
        unitId: unit?.id,
        detail,
      });
      const last = shown.at(-1);
      return {
        items: shown.map((row) => ({
          id: row.id,
          fullName: row.fullName,
          birth: row.birthDate ?? (row.birthYear === null ? null : String(row.birthYear)),
          sex: row.sex,
          unitId: String(row.unitId),
          unitName: names(row.unitId),
          category: row.category,
          title: row.title,
          secondaryUnits: row.secondary.filter((id) => id !== row.unitId && scope.has(id)).map(names),
          personalNumberMasked: row.sealed ? maskNumber(this.vault.open(row.sealed)) : null,
        })),
        nextCursor: found.length > query.limit && last ? cursorOf(last) : null,
        total: await countPeople(tx, within, day, query),
      };
    });
  }

  /** Numbers only, so no audit row. */
  async counts(scope: UnitScope): Promise<PeopleCounts> {
    const found = await rows<{ unitId: number; people: number }>(
      this.db.manager,
      `SELECT m.unit_id AS "unitId", count(*)::int AS people FROM membership m JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
        WHERE m.is_primary AND ${MEMBER} GROUP BY m.unit_id`,
      [scope.unitIds, this.clock.today()],
    );
    return { items: found.map(({ unitId, people }) => ({ unitId: String(unitId), people })) };
  }

  async one(actor: Actor, scope: UnitScope, id: string): Promise<PersonView> {
    return this.db.transaction(async (tx) => {
      const posts = await this.visiblePosts(tx, scope, id);
      const person = await firstRow<
        Omit<PersonView, 'personalNumberMasked' | 'memberships'> & { sealed: Buffer | null }
      >(
        tx,
        `SELECT id, full_name AS "fullName", birth_date AS "birthDate", birth_year AS "birthYear", sex, phone, email, number_cipher AS sealed
           FROM person WHERE id = $1 AND erased_at IS NULL`,
        [id],
      );
      if (!person) throw new NotFoundProblem();
      const { sealed, ...view } = person;
      const tree = await this.units.treeOn(tx, this.clock.today());
      await this.audit.record(tx, {
        actor,
        action: 'person.read',
        subjectType: 'person',
        subjectId: id,
        unitId: posts[0]?.unitId,
      });
      return {
        ...view,
        personalNumberMasked: sealed ? maskNumber(this.vault.open(sealed)) : null,
        memberships: posts.map((post) => ({
          id: String(post.id),
          unitId: String(post.unitId),
          unitName: tree.units.get(post.unitId)?.name ?? '',
          category: post.category,
          title: post.title,
          primary: post.primary,
          joinedOn: post.joinedOn,
          validFrom: post.validFrom,
          validTo: post.validTo === 'infinity' ? null : post.validTo,
        })),
      };
    });
  }

  /**
   * The posts of a person that may be seen: those in scope, newest first.
   * Whoever works elsewhere now is somebody else's, even with an old post here.
   * @throws NotFoundProblem for a person out of scope and for one who does not exist alike
   */
  async visiblePosts(tx: Tx, scope: UnitScope, personId: string): Promise<KnownPost[]> {
    const posts = await rows<KnownPost>(
      tx,
      `SELECT id, person_id AS "personId", unit_id AS "unitId", category, title, is_primary AS primary, joined_on AS "joinedOn",
              valid_from AS "validFrom", valid_to AS "validTo"
         FROM membership WHERE person_id = $1 AND superseded_at = 'infinity' ORDER BY is_primary DESC, valid_from DESC, id DESC`,
      [personId],
    );
    const today = this.clock.today();
    const running = posts.filter((post) => post.validTo > today);
    const deciding = running.length > 0 ? running : posts;
    if (!deciding.some((post) => scope.has(post.unitId))) throw new NotFoundProblem();
    return posts.filter((post) => scope.has(post.unitId)).map((post) => ({ ...post, id: Number(post.id) }));
  }
}

const MEMBER = `m.superseded_at = 'infinity' AND m.valid_from <= $2::date AND m.valid_to > $2::date AND m.unit_id = ANY($1::int[])`;
const MATCH = `p.erased_at IS NULL AND ($3::text IS NULL OR p.name_key LIKE '%' || $3 || '%')`;
const CATEGORY = `($4::text IS NULL OR CASE $4 WHEN 'unknown' THEN m.category IS NULL ELSE m.category = $4 END)`;

async function listRows(tx: Tx, scope: UnitScope, day: string, query: ListQuery): Promise<ListRow[]> {
  const [sortKey, id] = query.cursor === undefined ? [null, null] : parseCursor(query.cursor);
  return rows<ListRow>(
    tx,
    `WITH here AS (
       SELECT DISTINCT ON (m.person_id) m.person_id, m.unit_id, m.category, m.title
         FROM membership m WHERE ${MEMBER} AND ${CATEGORY} ORDER BY m.person_id, m.is_primary DESC, m.id)
     SELECT p.id, p.full_name AS "fullName", p.sort_key AS "sortKey", p.birth_date AS "birthDate", p.birth_year AS "birthYear", p.sex,
            h.unit_id AS "unitId", h.category, h.title, p.number_cipher AS sealed,
            ARRAY(SELECT s.unit_id FROM membership s WHERE s.person_id = p.id AND NOT s.is_primary AND s.superseded_at = 'infinity'
                     AND s.valid_from <= $2::date AND s.valid_to > $2::date) AS secondary
       FROM here h JOIN person p ON p.id = h.person_id
      WHERE ${MATCH} AND ($5::text IS NULL OR (p.sort_key, p.id) > ($5, $6::uuid))
      ORDER BY p.sort_key, p.id LIMIT $7`,
    [scope.unitIds, day, searchKey(query), query.category ?? null, sortKey, id, query.limit + 1],
  );
}

/** By primary post, as official figures count. */
async function countPeople(tx: Tx, scope: UnitScope, day: string, query: ListQuery): Promise<number> {
  const row = await firstRow<{ total: number }>(
    tx,
    `SELECT count(*)::int AS total FROM membership m JOIN person p ON p.id = m.person_id WHERE m.is_primary AND ${MEMBER} AND ${CATEGORY} AND ${MATCH}`,
    [scope.unitIds, day, searchKey(query), query.category ?? null],
  );
  return row?.total ?? 0;
}

function searchKey({ search }: ListQuery): string | null {
  const key = search === undefined ? '' : foldKey(search);
  return key === '' ? null : key;
}

function cursorOf({ sortKey, id }: ListRow): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

function parseCursor(cursor: string): [string, string] {
  try {
    const [sortKey, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof sortKey === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      return [sortKey, id];
  } catch {
    // Falls through to the one answer for any cursor that is not ours.
  }
  throw new BadInputProblem([
    { pointer: '/cursor', message: 'Vị trí trang không đúng; hãy mở lại danh sách.' },
  ]);
}
