import { Injectable } from '@nestjs/common';
import { grantableBy, type Role } from '@bdhvs/contracts';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { Units } from '../../organisations/units.service.js';

/** Which roles somebody may hand out, and at which units. */
export interface Authority {
  /** Roles that may be handed out at a unit; `subtree` asks for the unit and everything below it. */
  rolesAt(unitId: number, subtree?: boolean): ReadonlySet<Role>;
}

@Injectable()
export class Authorities {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, actor: Actor): Promise<Authority> {
    const tree = await this.units.treeOn(tx, this.clock.today());
    const top = tree.top()?.id;
    const given = actor.grants
      .filter((grant) => grantableBy[grant.role])
      .map((grant) => ({
        unitId: grant.unitId,
        below: new Set(grant.subtree ? tree.subtree(grant.unitId) : []),
        // Courses are the whole installation's, and so are the keys of their quizzes, wherever their author works.
        roles: (grantableBy[grant.role] ?? []).filter((role) => role !== 'author' || grant.unitId === top),
      }));
    return {
      rolesAt: (unitId, subtree = false) =>
        new Set(
          given
            .filter((grant) => grant.below.has(unitId) || (!subtree && grant.unitId === unitId))
            .flatMap((grant) => grant.roles),
        ),
    };
  }
}
