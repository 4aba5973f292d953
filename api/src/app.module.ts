import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './platform/access/access.guard.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problems/problem.filter.js';
import { SignInModule } from './platform/sign-in/sign-in.module.js';
import { OrganisationsModule } from './features/organisations/organisations.module.js';
import { PeopleModule } from './features/people/people.module.js';
import { AccountsModule } from './features/people/accounts/accounts.module.js';
import { CoursesModule } from './features/courses/courses.module.js';
import { LearningModule } from './features/learning/learning.module.js';
import { SkillsModule } from './features/skills/skills.module.js';
import { RehearsalsModule } from './features/rehearsals/rehearsals.module.js';
import { ProgrammesModule } from './features/programmes/programmes.module.js';
import { SharesModule } from './features/shares/shares.module.js';
import { CertificatesModule } from './features/certificates/certificates.module.js';
import { ReportsModule } from './features/reports/reports.module.js';
import { AuthoringModule } from './features/authoring/authoring.module.js';
import { HooksModule } from './hooks.module.js';

/** In the order in which features may import each other: downward only. */
const features: Type[] = [
  OrganisationsModule,
  PeopleModule,
  AccountsModule,
  CoursesModule,
  LearningModule,
  SkillsModule,
  RehearsalsModule,
  ProgrammesModule,
  SharesModule,
  CertificatesModule,
  ReportsModule,
  AuthoringModule,
];

@Module({})
export class AppModule {
  static with(config: Config, dataSource: DataSource, clock: Clock, extra: Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, dataSource, clock),
        SignInModule,
        HooksModule,
        ...features,
        ...extra,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
