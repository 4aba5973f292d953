import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { AuthorCoursesController } from './author-courses.controller.js';
import { AuthorDraftsController } from './author-drafts.controller.js';
import { AuthorNoticesController } from './author-notices.controller.js';
import { AuthorPages } from './author-pages.service.js';
import { CheckTroubles } from './check-trouble.query.js';
import { CourseContents } from './course-contents.service.js';
import { Drafts } from './drafts.service.js';
import { Notices } from './notices.service.js';
import { Packages } from './packages.service.js';
import { PublicationEffects } from './publication-effect.query.js';
import { Publications } from './publication.service.js';
import { Retakes } from './retakes.job.js';

@Module({
  imports: [CoursesModule, ProgrammesModule],
  controllers: [AuthorCoursesController, AuthorDraftsController, AuthorNoticesController],
  providers: [
    AuthorPages,
    CheckTroubles,
    CourseContents,
    Drafts,
    Notices,
    Packages,
    PublicationEffects,
    Publications,
    Retakes,
  ],
})
export class AuthoringModule {}
