import { Injectable } from '@nestjs/common';
import { loadCourses, type Course } from '@bdhvs/courses';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseMedia } from '../courses/course-media.service.js';
import { CourseContents } from './course-contents.service.js';
import { writePackage, type PackageFile } from './package-writer.js';

interface Wanted {
  version?: number | undefined;
  of: 'published' | 'shipped';
}

/** Courses to take away: any published version, or what this release of the product brings. */
@Injectable()
export class Packages {
  constructor(
    private readonly contents: CourseContents,
    private readonly media: CourseMedia,
  ) {}

  async of(slug: string, { version, of }: Wanted): Promise<PackageFile> {
    if (of === 'shipped') return writePackage(shippedCourse(slug), `${slug}-kem-san-pham`, this.media);
    const { id, number } = await this.contents.numbered(slug, version ?? null);
    return writePackage(await this.contents.whole(id), `${slug}-ban-${number}`, this.media);
  }
}

function shippedCourse(slug: string): Course {
  const course = loadCourses().find((candidate) => candidate.slug === slug);
  if (!course) throw new NotFoundProblem('Sản phẩm không kèm khóa học này.');
  return course;
}
