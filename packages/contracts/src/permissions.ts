/** What a handler may ask for; one map for the api's guard and for what the web app shows. */
export const permissions = [
  'learning.self',
  'units.read',
  'people.read',
  'people.write',
  'roster.import',
  'reports.read',
  'reports.people',
  'programmes.read',
  'programmes.write',
  'exemptions.write',
  'completions.revoke',
  'grants.write',
  'slips.issue',
  'links.review',
  'courses.author',
  'practice.insight',
  'accounts.manage',
  'machines.manage',
  'badge-keys.rotate',
  'audit.read',
] as const;
export type Permission = (typeof permissions)[number];

/** What a program of another authority may be allowed: reading, never writing, and never anybody's own learning. */
export const machinePermissions = [
  'units.read',
  'programmes.read',
  'reports.read',
  'reports.people',
  'people.read',
] as const satisfies readonly Permission[];
export type MachinePermission = (typeof machinePermissions)[number];

export const roles = [
  'learner',
  'helper',
  'manager',
  'leader',
  'city_manager',
  'author',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** Every signed-in person may learn; each role adds to that, over the units of its grant. */
export const permissionsOfRole: Record<Role, readonly Permission[]> = {
  learner: ['learning.self'],
  helper: ['learning.self', 'units.read', 'practice.insight'],
  manager: [
    'learning.self',
    'practice.insight',
    'units.read',
    'people.read',
    'people.write',
    'roster.import',
    'reports.read',
    'reports.people',
    'programmes.read',
    'exemptions.write',
    'completions.revoke',
    'grants.write',
    'slips.issue',
    'links.review',
  ],
  leader: ['learning.self', 'units.read', 'reports.read', 'reports.people', 'programmes.read'],
  city_manager: [
    'learning.self',
    'units.read',
    'people.read',
    'people.write',
    'reports.read',
    'reports.people',
    'programmes.read',
    'programmes.write',
    'grants.write',
    'slips.issue',
  ],
  author: ['learning.self', 'courses.author', 'practice.insight'],
  operator: [
    'learning.self',
    'units.read',
    'accounts.manage',
    'machines.manage',
    'badge-keys.rotate',
    'audit.read',
    'grants.write',
    'slips.issue',
    'links.review',
  ],
};

/** Roles that a holder of `grants.write` may hand out, by the holder's own role (always within the own subtree). */
export const grantableBy: Partial<Record<Role, readonly Role[]>> = {
  manager: ['helper', 'learner'],
  city_manager: ['helper', 'learner', 'manager', 'leader'],
  operator: ['helper', 'learner', 'manager', 'leader', 'city_manager', 'author', 'operator'],
};
