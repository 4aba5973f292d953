import { Module } from '@nestjs/common';
import { SignInModule } from '../../platform/sign-in/sign-in.module.js';
import { CoursesModule } from '../courses/courses.module.js';
import { PeopleModule } from '../people/people.module.js';
import { BadgeKeys } from './badges/badge-keys.service.js';
import { BadgeKeysController, BadgesController, WellKnownController } from './badges/badges.controller.js';
import { Badges } from './badges/badges.service.js';
import { CertificateIssue } from './certificate-issue.service.js';
import { MyCertificatesController, PersonCertificatesController } from './certificate-pages.controller.js';
import { CertificatePages } from './certificate-pages.service.js';
import { CertificateRows } from './certificate-rows.query.js';
import { CertificateStanding } from './certificate-standing.service.js';
import { CertificatesController, CertificateValiditiesController } from './certificates.controller.js';
import { CertificateVerification } from './verification.service.js';

@Module({
  imports: [CoursesModule, PeopleModule, SignInModule],
  controllers: [
    BadgeKeysController,
    BadgesController,
    CertificatesController,
    CertificateValiditiesController,
    MyCertificatesController,
    PersonCertificatesController,
    WellKnownController,
  ],
  providers: [
    BadgeKeys,
    Badges,
    CertificateIssue,
    CertificatePages,
    CertificateRows,
    CertificateStanding,
    CertificateVerification,
  ],
})
export class CertificatesModule {}
