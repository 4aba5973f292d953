/** A skill is shown by finished lessons, or by a whole course: any one of its proofs is enough. */
export interface SkillProof {
  readonly course: string;
  /** All of these; left out: the whole course. */
  readonly lessons?: readonly string[] | undefined;
}

export interface SkillForRules {
  readonly id: string;
  readonly shownBy: readonly SkillProof[];
}

export interface Learned {
  /** Courses that are complete, on whatever basis. */
  readonly completed: ReadonlySet<string>;
  /** Finished lessons by course. */
  readonly lessons: ReadonlyMap<string, ReadonlySet<string>>;
}

export function shows({ course, lessons }: SkillProof, learned: Learned): boolean {
  if (learned.completed.has(course)) return true;
  const finished = learned.lessons.get(course);
  return lessons !== undefined && lessons.every((lesson) => finished?.has(lesson) ?? false);
}

export function isKnown(skill: SkillForRules, learned: Learned): boolean {
  return skill.shownBy.some((proof) => shows(proof, learned));
}

export interface NextStep {
  readonly skillId: string;
  readonly course: string;
  /** null: the course as a whole. */
  readonly lesson: string | null;
}

/**
 * The next skill: one that is begun comes before one that is not, else the first in the framework's order that can be
 * learned here. Its step is the first lesson that is missing.
 */
export function nextStep(
  skills: readonly SkillForRules[],
  learned: Learned,
  offered: ReadonlySet<string>,
): NextStep | null {
  const open = skills.flatMap((skill) => {
    const proof = skill.shownBy.find(({ course }) => offered.has(course));
    if (isKnown(skill, learned) || !proof) return [];
    const finished = learned.lessons.get(proof.course);
    const lesson = proof.lessons?.find((one) => !finished?.has(one)) ?? null;
    return [{ begun: (finished?.size ?? 0) > 0, step: { skillId: skill.id, course: proof.course, lesson } }];
  });
  return (open.find(({ begun }) => begun) ?? open[0])?.step ?? null;
}
