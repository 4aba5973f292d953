import { Module } from '@nestjs/common';
import { CourseCatalogue } from './course-catalogue.service.js';
import { CourseMediaController } from './course-media.controller.js';
import { CourseMedia } from './course-media.service.js';
import { CourseNotices } from './course-notices.query.js';
import { CoursePublisher } from './course-publisher.service.js';
import { CourseVersionsController } from './course-versions.controller.js';
import { CoursesController } from './courses.controller.js';
import { EntryCheckController } from './entry-check.controller.js';
import { EntryChecks } from './entry-check.service.js';

@Module({
  controllers: [CoursesController, CourseMediaController, CourseVersionsController, EntryCheckController],
  providers: [CourseCatalogue, CourseMedia, CourseNotices, CoursePublisher, EntryChecks],
  exports: [CourseCatalogue, CourseMedia, CoursePublisher],
})
export class CoursesModule {}
