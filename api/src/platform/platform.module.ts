import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AuditLogController } from './audit/audit-log.controller.js';
import { AuditLog } from './audit/audit-log.service.js';
import { AuditLogQuery } from './audit/audit-log.query.js';
import { Audit } from './audit/audit.js';
import { AuditSeal } from './audit/audit-seal.js';
import { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { CONFIG } from './config/config.token.js';
import { DATA_SOURCE, Database, PREPARED } from './database/database.js';
import { HealthController } from './health/health.controller.js';
import { Housekeeping } from './jobs/housekeeping.js';
import { PeriodicJobs } from './jobs/periodic.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { OpenApiDocument } from './openapi/openapi.document.js';
import { RouteTable } from './openapi/route-table.js';
import { SiteController } from './site/site.controller.js';
import { MachineKeys } from './session/machine-keys.js';
import { Sessions } from './session/sessions.js';
import { Vault } from './vault/vault.js';

/** What every feature stands on. The clock is handed in so that tests and the sample's history can set it. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, dataSource: DataSource, clock: Clock): DynamicModule {
    const shared = [
      RouteTable,
      OpenApiDocument,
      Audit,
      AuditLog,
      AuditLogQuery,
      AuditSeal,
      Database,
      Housekeeping,
      MachineKeys,
      PeriodicJobs,
      Sessions,
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [AuditLogController, HealthController, OpenApiController, SiteController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DATA_SOURCE, useValue: dataSource },
        { provide: PREPARED, useValue: config.DATABASE_PREPARED },
        { provide: Clock, useValue: clock },
        { provide: Vault, useValue: new Vault(config.DATA_KEY) },
        ...shared,
      ],
      exports: [CONFIG, DATA_SOURCE, PREPARED, Clock, Vault, ...shared],
    };
  }
}
