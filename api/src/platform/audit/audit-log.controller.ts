import { Controller, Get, Inject, Query } from '@nestjs/common';
import { auditPage, auditQuery, type AuditPage, type AuditQuery } from '@bdhvs/contracts';
import { Acting, Scope, type Actor } from '../access/actor.js';
import { Requires } from '../access/requires.js';
import { UnitScope } from '../access/unit-scope.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { parse } from '../http/parse.js';
import { Returns } from '../http/returns.js';
import { Audit } from './audit.js';
import { AuditLogQuery } from './audit-log.query.js';

@Controller('api/audit')
export class AuditLogController {
  constructor(
    private readonly db: Database,
    private readonly log: AuditLogQuery,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Looking at the trail shows names, so it is itself in the trail. */
  @Requires('audit.read')
  @Returns(auditPage)
  @Get()
  page(@Acting() actor: Actor, @Scope() scope: UnitScope, @Query(parse(auditQuery)) query: AuditQuery): Promise<AuditPage> {
    return this.db.transaction(async (tx) => {
      const page = await this.log.page(tx, scope, query, this.config.TIME_ZONE);
      await this.audit.record(tx, { actor, action: 'audit.read', detail: { rows: page.items.length, action: query.action } });
      return page;
    });
  }
}
