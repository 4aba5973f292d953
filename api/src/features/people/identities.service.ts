import type { personCorrection } from '@bdhvs/contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { firstRow, run } from '../../platform/database/sql.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { Vault } from '../../platform/vault/vault.js';
import { PeopleQuery } from './people.query.js';
import { parseEmail, parsePersonalNumber, parsePhone } from './roster/numbers.rules.js';
import { writeValues } from './roster/roster-changes.query.js';
import type { PersonValues } from './roster/plan.rules.js';
import { cleanText } from './roster/text.rules.js';

type Correction = z.infer<typeof personCorrection>;

/** Who a person is: name, birth, contact, number. A correction is not dated; that it was made is on the trail. */
@Injectable()
export class Identities {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleQuery,
    private readonly vault: Vault,
    private readonly audit: Audit,
  ) {}

  async correct(actor: Actor, scope: UnitScope, personId: string, wish: Correction): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [post] = await this.people.visiblePosts(tx, scope, personId);
      const now = await firstRow<PersonValues>(
        tx,
        `SELECT full_name AS "fullName", birth_date AS "birthDate", birth_year AS "birthYear", sex, phone, email
           FROM person WHERE id = $1 AND erased_at IS NULL FOR NO KEY UPDATE`,
        [personId],
      );
      if (!now) throw new NotFoundProblem();
      await writeValues(tx, [{ id: personId, values: { ...now, ...checked(wish) } }]);
      await this.audit.record(tx, {
        actor,
        action: 'person.corrected',
        subjectType: 'person',
        subjectId: personId,
        unitId: post?.unitId,
        detail: { fields: Object.keys(wish) },
      });
    });
  }

  /** The whole number, for somebody who says why. The reason is what the trail is for. */
  async reveal(actor: Actor, scope: UnitScope, personId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const [post] = await this.people.visiblePosts(tx, scope, personId);
      const person = await firstRow<{ sealed: Buffer | null }>(
        tx,
        'SELECT number_cipher AS sealed FROM person WHERE id = $1',
        [personId],
      );
      if (!person?.sealed) throw new NotFoundProblem('Người này chưa có số định danh.');
      await this.audit.record(tx, {
        actor,
        action: 'person.number-revealed',
        subjectType: 'person',
        subjectId: personId,
        unitId: post?.unitId,
        detail: { reason },
      });
      return this.vault.open(person.sealed);
    });
  }

  async correctNumber(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    wish: { personalNumber: string; reason: string },
  ): Promise<void> {
    const parsed = parsePersonalNumber(wish.personalNumber);
    if (parsed.kind !== 'number')
      throw new BadInputProblem([{ pointer: '/personalNumber', message: 'Số định danh cần đủ 12 chữ số.' }]);
    await this.db.transaction(async (tx) => {
      const [post] = await this.people.visiblePosts(tx, scope, personId);
      const written = await run(
        tx,
        `UPDATE person SET number_cipher = $2, number_hash = $3
          WHERE id = $1 AND erased_at IS NULL AND NOT EXISTS (SELECT FROM person o WHERE o.number_hash = $3 AND o.id <> $1)`,
        [personId, this.vault.seal(parsed.number), this.vault.numberHash(parsed.number)],
      );
      // Whose it is, is not told: it may be somebody in another unit.
      if (written === 0)
        throw new ConflictProblem(
          'number-taken',
          'Không ghi được số định danh này.',
          'Hãy xem lại số trên thẻ căn cước.',
        );
      await this.audit.record(tx, {
        actor,
        action: 'person.number-corrected',
        subjectType: 'person',
        subjectId: personId,
        unitId: post?.unitId,
        detail: { reason: wish.reason },
      });
    });
  }
}

function checked(wish: Correction): Correction {
  const phone = wish.phone ? parsePhone(wish.phone) : null;
  if (phone && !phone.phone)
    throw new BadInputProblem([{ pointer: '/phone', message: 'Số điện thoại chưa đúng.' }]);
  const email = wish.email ? parseEmail(wish.email) : null;
  if (email && !email.email)
    throw new BadInputProblem([{ pointer: '/email', message: 'Thư điện tử chưa đúng.' }]);
  return {
    ...wish,
    ...(wish.fullName === undefined ? {} : { fullName: cleanText(wish.fullName) }),
    ...(phone ? { phone: phone.phone } : {}),
    ...(email ? { email: email.email } : {}),
    ...(wish.birthDate ? { birthYear: null } : {}),
  };
}
