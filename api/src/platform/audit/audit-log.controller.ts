import { Controller, Get, Query } from '@nestjs/common';
import { auditPage, auditQuery, type AuditPage, type AuditQuery } from '@bdhvs/contracts';
import { Acting, Scope, type Actor } from '../access/actor.js';
import { Requires } from '../access/requires.js';
import { UnitScope } from '../access/unit-scope.js';
import { parse } from '../http/parse.js';
import { Returns } from '../http/returns.js';
import { AuditLog } from './audit-log.service.js';

@Controller('api/audit')
export class AuditLogController {
  constructor(private readonly log: AuditLog) {}

  /** Looking at the trail shows names, so it is itself in the trail. */
  @Requires('audit.read')
  @Returns(auditPage)
  @Get()
  page(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(auditQuery)) query: AuditQuery,
  ): Promise<AuditPage> {
    return this.log.look(actor, scope, query);
  }
}
