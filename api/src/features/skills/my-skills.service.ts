import { isKnown, nextStep, shows, type Learned } from '@bdhvs/learning';
import { Injectable } from '@nestjs/common';
import type { MySkills } from '@bdhvs/contracts/skills';
import type { Skill, SkillFramework } from '@bdhvs/courses/skills/load';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';
import { MySkillsQuery } from './my-skills.query.js';
import { SkillFrameworks } from './skill-frameworks.service.js';

type Audience = SkillFramework['audiences'][number];
type Offered = ReadonlyMap<string, { slug: string; name: string; versionId: string }>;

/** "Việc tôi làm được": the framework in force, seen through what one person has learned. */
@Injectable()
export class MySkillsPage {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly frameworks: SkillFrameworks,
    private readonly query: MySkillsQuery,
  ) {}

  async of(actor: Actor, wanted: string | undefined): Promise<MySkills> {
    const framework = await this.frameworks.current();
    if (!framework) throw new NotFoundProblem('Chưa có khung kỹ năng nào.');
    const { staff, learned } = await this.query.of(actor.personId, this.clock.today());
    const audience = audienceFor(framework, wanted, staff);
    const offered = await this.offered();
    const skills = audience.groups.flatMap((group) => group.skills);
    const { slug, title, note } = framework;
    return {
      framework: { slug, title, note },
      audience: { id: audience.id, name: audience.name },
      audiences: framework.audiences.map(({ id, name }) => ({ id, name })),
      known: skills.filter((skill) => isKnown(skill, learned)).length,
      total: skills.length,
      groups: audience.groups.map(({ id, name, skills: own }) => ({
        id,
        name,
        skills: own.map((skill) => ({
          id: skill.id,
          can: skill.can,
          known: isKnown(skill, learned),
          course: courseOf(skill, learned, offered),
        })),
      })),
      next: await this.next(skills, learned, offered),
    };
  }

  private async next(skills: Skill[], learned: Learned, offered: Offered): Promise<MySkills['next']> {
    const step = nextStep(skills, learned, new Set(offered.keys()));
    const course = step && offered.get(step.course);
    if (!step || !course) return null;
    const { outline } = await this.catalogue.version(course.versionId);
    const lesson = outline.lessons.find(({ id }) => id === step.lesson);
    return {
      can: skills.find(({ id }) => id === step.skillId)?.can ?? '',
      course: { slug: course.slug, name: course.name },
      lesson: lesson ? { id: lesson.id, title: lesson.title, minutes: lesson.minutes } : null,
    };
  }

  private async offered(): Promise<Offered> {
    const courses = await this.catalogue.courses();
    return new Map(
      courses.flatMap(({ slug, title, version_id }) =>
        version_id === null ? [] : [[slug, { slug, name: title, versionId: version_id }] as const],
      ),
    );
  }
}

/** The one asked for; else that of staff for who has a post, and the first for everybody else. */
function audienceFor(framework: SkillFramework, wanted: string | undefined, staff: boolean): Audience {
  const { audiences } = framework;
  const found =
    audiences.find(({ id }) => id === wanted) ??
    (staff ? audiences.find((audience) => audience.staff) : undefined) ??
    audiences[0];
  if (!found) throw new NotFoundProblem('Khung kỹ năng này chưa có nhóm người học.');
  return found;
}

function courseOf(skill: Skill, learned: Learned, offered: Offered): { slug: string; name: string } | null {
  const proof =
    skill.shownBy.find((one) => shows(one, learned)) ?? skill.shownBy.find((one) => offered.has(one.course));
  const course = proof && offered.get(proof.course);
  return course ? { slug: course.slug, name: course.name } : null;
}
