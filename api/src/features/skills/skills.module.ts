import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { MySkillsQuery } from './my-skills.query.js';
import { MySkillsPage } from './my-skills.service.js';
import { SkillFrameworks } from './skill-frameworks.service.js';
import { SkillsController } from './skills.controller.js';

@Module({
  imports: [CoursesModule],
  controllers: [SkillsController],
  providers: [MySkillsPage, MySkillsQuery, SkillFrameworks],
})
export class SkillsModule {}
