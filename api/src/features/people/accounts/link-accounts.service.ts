import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../../platform/audit/audit.js';
import type { Tx } from '../../../platform/database/database.js';
import { firstRow, run } from '../../../platform/database/sql.js';
import {
  AccountLinker,
  type LinkedAccount,
  type NewSubject,
} from '../../../platform/sign-in/account-linker.port.js';
import type { ProvenPerson } from '../../../platform/sign-in/claim-map.rules.js';
import { Vault } from '../../../platform/vault/vault.js';
import { cleanText, nameCase, nameSortKey } from '../roster/text.rules.js';

interface Candidate {
  id: string;
  same_name: boolean;
  same_birth_date: boolean;
  has_birth_date: boolean;
}

type Difference = 'name' | 'birth-date' | 'birth-date-unknown';

/**
 * Which person a first sign-in is. Only the number, the name and the birth date together link to somebody on a list;
 * a number alone may have been mistyped there, and a link would then hand one person's rights and results to another.
 */
@Injectable()
export class LinkAccounts extends AccountLinker {
  constructor(
    private readonly vault: Vault,
    private readonly audit: Audit,
  ) {
    super();
  }

  async link(tx: Tx, newcomer: NewSubject): Promise<LinkedAccount> {
    // Two tabs of a first sign-in, or two people with one number, are taken one after the other.
    await run(tx, `SELECT pg_advisory_xact_lock(hashtextextended('subject:' || $1 || ' ' || $2, 0))`, [
      newcomer.issuer,
      newcomer.subject,
    ]);
    const known = await firstRow<LinkedAccount>(
      tx,
      'SELECT id AS "accountId", person_id AS "personId" FROM account WHERE issuer = $1 AND subject = $2',
      [newcomer.issuer, newcomer.subject],
    );
    if (known) return known;

    const candidate = await this.candidateOf(tx, newcomer.person);
    if (!candidate) {
      const citizen = await this.addPerson(tx, newcomer.person, true);
      if (citizen) return this.open(tx, newcomer, citizen, 'new-citizen');
      // Somebody (an import) brought the number in at this very moment.
      return this.linkTo(tx, newcomer, (await this.candidateOf(tx, newcomer.person)) as Candidate);
    }
    return this.linkTo(tx, newcomer, candidate);
  }

  private async linkTo(tx: Tx, newcomer: NewSubject, candidate: Candidate): Promise<LinkedAccount> {
    const differs = differencesOf(candidate);
    if (differs.length === 0) return this.open(tx, newcomer, candidate.id, 'number-name-birth-date');
    const interim = (await this.addPerson(tx, newcomer.person, false)) as string;
    const account = await this.open(tx, newcomer, interim, 'review');
    const reviewId = uuidv7();
    const { fullName, birthDate, sex } = newcomer.person;
    await run(
      tx,
      `INSERT INTO link_review (id, account_id, candidate_person_id, interim_person_id, differs, claimed_cipher)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        reviewId,
        account.accountId,
        candidate.id,
        interim,
        differs,
        this.vault.seal(JSON.stringify({ fullName, birthDate, sex })),
      ],
    );
    await this.audit.record(tx, {
      actor: account,
      action: 'link-review.opened',
      subjectType: 'person',
      subjectId: candidate.id,
      detail: { reviewId, differs },
    });
    return account;
  }

  private async candidateOf(tx: Tx, person: ProvenPerson): Promise<Candidate | undefined> {
    return firstRow<Candidate>(
      tx,
      `SELECT id, name_key = fold_name($2) AS same_name,
              coalesce(birth_date = $3::date, false) AS same_birth_date,
              birth_date IS NOT NULL AND $3::date IS NOT NULL AS has_birth_date
         FROM person WHERE number_hash = $1 FOR UPDATE`,
      [this.vault.numberHash(person.personalIdNumber), cleanText(person.fullName), person.birthDate],
    );
  }

  /** @returns the new person's id, or undefined when the number is held already */
  private async addPerson(tx: Tx, person: ProvenPerson, withNumber: boolean): Promise<string | undefined> {
    const fullName = nameCase(cleanText(person.fullName));
    const added = await firstRow<{ id: string }>(
      tx,
      `INSERT INTO person (id, full_name, sort_key, birth_date, birth_year, sex, number_cipher, number_hash)
       VALUES ($1, $2, $3, $4, extract(year FROM $4::date), $5, $6, $7)
       ON CONFLICT (number_hash) DO NOTHING RETURNING id`,
      [
        uuidv7(),
        fullName,
        nameSortKey(fullName),
        person.birthDate,
        person.sex,
        withNumber ? this.vault.seal(person.personalIdNumber) : null,
        withNumber ? this.vault.numberHash(person.personalIdNumber) : null,
      ],
    );
    return added?.id;
  }

  private async open(tx: Tx, newcomer: NewSubject, personId: string, how: string): Promise<LinkedAccount> {
    const accountId = uuidv7();
    await run(tx, 'INSERT INTO account (id, person_id, issuer, subject) VALUES ($1, $2, $3, $4)', [
      accountId,
      personId,
      newcomer.issuer,
      newcomer.subject,
    ]);
    const account = { accountId, personId };
    await this.audit.record(tx, {
      actor: account,
      action: 'account.linked',
      subjectType: 'person',
      subjectId: personId,
      detail: { accountId, how },
    });
    return account;
  }
}

function differencesOf(candidate: Candidate): Difference[] {
  const differs: Difference[] = [];
  if (!candidate.same_name) differs.push('name');
  if (!candidate.same_birth_date)
    differs.push(candidate.has_birth_date ? 'birth-date' : 'birth-date-unknown');
  return differs;
}
