import { createHash, createHmac } from 'node:crypto';

/** Fixed, so that the tokens of a run can be made by whoever needs them. */
export const SESSION_SECRET = 's'.repeat(48);

export const personId = (number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const tokenOf = (number) => createHash('sha256').update(`bench:${number}`).digest('base64url');
const csrfOf = (token) =>
  createHmac('sha256', SESSION_SECRET).update('csrf:').update(token).digest('base64url');

/** What a signed-in browser sends. */
export function headersOf(number) {
  const token = tokenOf(number);
  return { cookie: `bdhvs_session=${token}`, 'x-csrf-token': csrfOf(token) };
}

export const subjectOf = (number) => `bench-${number}`;

/** Accounts and open sessions for people by their numbers. */
export async function addSessions(client, numbers, issuer) {
  const ids = numbers.map(personId);
  await client.query(
    `INSERT INTO account (id, person_id, issuer, subject, last_sign_in_at)
     SELECT p, p, $3, s, now() FROM unnest($1::uuid[], $2::text[]) AS r (p, s)`,
    [ids, numbers.map(subjectOf), issuer],
  );
  await client.query(
    `INSERT INTO session (token_hash, id, account_id, person_id, signed_in_by, idle_seconds, expires_at)
     SELECT h, p, p, p, 'vneid', 43200, now() + interval '1 day' FROM unnest($1::uuid[], $2::bytea[]) AS r (p, h)`,
    [ids, numbers.map((number) => createHash('sha256').update(tokenOf(number)).digest())],
  );
}

/** Beyond every learner's number. */
const MANAGER = 900_001_000;

/** Somebody who may see and import everything in the city. @returns the headers of the session */
export async function addManager(client, today) {
  await client.query(
    `INSERT INTO person (id, full_name, sort_key) VALUES ($1, 'Người Quản Lý', 'ly nguoi quan')`,
    [personId(MANAGER)],
  );
  await addSessions(client, [MANAGER], 'local');
  await client.query(
    `INSERT INTO role_grant (person_id, role, unit_id, subtree, valid_from)
     SELECT $1, role, id, true, $2::date - 1 FROM org_unit CROSS JOIN unnest(ARRAY['city_manager', 'manager']) AS role WHERE kind = 'city'`,
    [personId(MANAGER), today],
  );
  return headersOf(MANAGER);
}
