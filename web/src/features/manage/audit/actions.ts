/** Everything the trail can hold, in the order of its areas; each has words in the messages. */
export const ACTIONS = [
  'account.activated',
  'account.disabled',
  'account.enabled',
  'account.linked',
  'account.list-read',
  'account.password-renewed',
  'account.sessions-ended',
  'audit.read',
  'badge-key.rotated',
  'certificate.issued',
  'certificate.list-read',
  'certificate.read',
  'certificate.revalidated',
  'certificate.revoked',
  'certificate.validity-set',
  'completion.moved-earlier',
  'completion.recorded',
  'completion.revoked',
  'exemption.ended',
  'exemption.entered',
  'exemption.ledger-read',
  'exemption.reversed',
  'grant.given',
  'grant.list-read',
  'grant.revoked',
  'link-review.linked',
  'link-review.list-read',
  'link-review.opened',
  'link-review.refused',
  'link-review.undone',
  'people.list-read',
  'person.category-changed',
  'person.corrected',
  'person.number-corrected',
  'person.number-revealed',
  'person.post-ended',
  'person.read',
  'person.transferred',
  'programme.created',
  'programme.rule-drafted',
  'report.names-exported',
  'report.names-read',
  'roster.applied',
  'roster.decided',
  'roster.mapped',
  'roster.problems-exported',
  'roster.read',
  'roster.rows-read',
  'roster.undone',
  'roster.uploaded',
  'slip.issued',
  'slip.list-read',
  'unit.added',
  'unit.alias-removed',
  'unit.moved',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What one asks the trail for: the beginning of an action's name. */
export const AREAS = [
  'account',
  'audit',
  'badge-key',
  'certificate',
  'completion',
  'exemption',
  'grant',
  'link-review',
  'people',
  'person',
  'programme',
  'report',
  'roster',
  'slip',
  'unit',
] as const;

export function isKnown(action: string): action is Action {
  return ACTIONS.some((known) => known === action);
}

/** Details of an entry are ids and counts; a reason is the one thing in them that is told in words. */
export function reasonIn(detail: Record<string, unknown>): string | null {
  return typeof detail.reason === 'string' && detail.reason !== '' ? detail.reason : null;
}
