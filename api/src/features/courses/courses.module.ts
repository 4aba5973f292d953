import { Module } from '@nestjs/common';
import { CourseCatalogue } from './course-catalogue.service.js';
import { CoursePublisher } from './course-publisher.service.js';
import { CourseVersionsController } from './course-versions.controller.js';
import { CoursesController } from './courses.controller.js';

@Module({
  controllers: [CoursesController, CourseVersionsController],
  providers: [CourseCatalogue, CoursePublisher],
  exports: [CourseCatalogue, CoursePublisher],
})
export class CoursesModule {}
