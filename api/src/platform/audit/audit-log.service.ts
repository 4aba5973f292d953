import { Inject, Injectable } from '@nestjs/common';
import type { AuditPage, AuditQuery } from '@bdhvs/contracts';
import type { Actor } from '../access/actor.js';
import type { UnitScope } from '../access/unit-scope.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { Audit } from './audit.js';
import { AuditLogQuery } from './audit-log.query.js';

@Injectable()
export class AuditLog {
  constructor(
    private readonly db: Database,
    private readonly query: AuditLogQuery,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Looking at the trail shows names, so the look is itself in the trail. */
  look(actor: Actor, scope: UnitScope, query: AuditQuery): Promise<AuditPage> {
    return this.db.transaction(async (tx) => {
      const page = await this.query.page(tx, scope, query, this.config.TIME_ZONE);
      await this.audit.record(tx, {
        actor,
        action: 'audit.read',
        detail: { rows: page.items.length, action: query.action },
      });
      return page;
    });
  }
}
