import { permissionsOfRole, type Permission, type Role } from '@bdhvs/contracts/permissions';
import type { Me } from '@bdhvs/contracts/learning';

/** What is worth showing. Whether it is allowed, the server decides on every request. */
export function can(me: Me, permission: Permission): boolean {
  return me.grants.some((grant) => permissionsOfRole[grant.role].includes(permission));
}

export function hasRole(me: Me, role: Role): boolean {
  return me.grants.some((grant) => grant.role === role);
}

/** Where somebody begins who came for work and not to learn; null for everybody else. */
export function staffHome(me: Me): string | null {
  if (hasRole(me, 'manager') || hasRole(me, 'city_manager')) return '/quan-ly';
  if (hasRole(me, 'leader')) return '/lanh-dao';
  if (hasRole(me, 'operator')) return '/quan-ly/tai-khoan';
  if (hasRole(me, 'author')) return '/tac-gia';
  return null;
}

/** The unit that a manager's pages are about unless the address names another: that of the widest grant. */
export function homeUnit(me: Me): { id: string; slug: string } | null {
  const order: Role[] = ['city_manager', 'manager', 'leader', 'operator', 'helper'];
  for (const role of order) {
    const grant = me.grants.find((candidate) => candidate.role === role);
    if (grant) return { id: grant.unitId, slug: grant.unitSlug };
  }
  return null;
}
