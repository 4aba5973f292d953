import type { Tx } from '../database/database.js';
import type { ProvenPerson } from './claim-map.rules.js';

/** Whom a provider vouches for at a first sign-in, before there is an account. */
export interface NewSubject {
  issuer: string;
  subject: string;
  person: ProvenPerson;
}

export interface LinkedAccount {
  accountId: string;
  personId: string;
}

/** What sign-in needs of people: which person a new subject is. Implemented by the accounts feature. */
export abstract class AccountLinker {
  abstract link(tx: Tx, newcomer: NewSubject): Promise<LinkedAccount>;
}
