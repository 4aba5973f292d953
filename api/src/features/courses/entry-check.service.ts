import { Injectable } from '@nestjs/common';
import type { EntryCheck } from '@bdhvs/contracts/entry-check';
import { loadEntryCheck } from '@bdhvs/courses/entry-check/load';
import { CourseCatalogue } from './course-catalogue.service.js';

/** The entry check with the names of the courses it may recommend. Who answered what never comes back here. */
@Injectable()
export class EntryChecks {
  private readonly check = loadEntryCheck();

  constructor(private readonly catalogue: CourseCatalogue) {}

  async current(): Promise<EntryCheck> {
    const offered = new Map((await this.catalogue.summaries()).map((course) => [course.slug, course]));
    const courses = this.check.courses.flatMap(({ slug, unknown, unsure, after }) => {
      const course = offered.get(slug);
      if (!course || course.courseVersionId === null) return [];
      const { name, icon, lessonCount } = course;
      return [{ slug, name, icon, minutes: course.minutes ?? 0, lessonCount, unknown, unsure, after }];
    });
    const known = new Set(courses.map(({ slug }) => slug));
    const questions = this.check.questions
      .filter(({ about }) => about.some((slug) => known.has(slug)))
      .map(({ sourceIds: _sources, ...question }) => question);
    return { questions, courses };
  }
}
