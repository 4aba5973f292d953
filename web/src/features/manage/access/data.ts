import type { RoleGrant } from '@bdhvs/contracts/grants';
import { grantableBy, type Role } from '@bdhvs/contracts/permissions';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';
import type { Me } from '@bdhvs/contracts/learning';

export function useGrants(filters: { unit: string; role: string }) {
  return useCursorList<RoleGrant>('/grants', filters);
}

interface NewGrant {
  personId: string;
  role: Role;
  unit: string;
  subtree: boolean;
  validFrom?: string;
  validTo?: string;
}

export const grantsApi = {
  give: (grant: NewGrant) => api.post<RoleGrant>('/grants', grant),
  revoke: (id: number, reason: string) => api.post<void>(`/grants/${id}/revoke`, { reason }),
};

/** What this person may hand out at all; where, the server decides. */
export function grantableRoles(me: Me): Role[] {
  return [...new Set(me.grants.flatMap(({ role }) => grantableBy[role] ?? []))];
}
