import type { Course, PackageFinding } from '@bdhvs/courses';

/** What a card may point at: a file of the package, or a recording that the product already has. */
interface KnownVoices {
  /** The lasting path of a file of the package, by its name there. */
  readonly uploaded: ReadonlyMap<string, string>;
  /** Lasting paths of recordings that are kept from before. */
  readonly kept: ReadonlySet<string>;
}

export const voicesOf = (course: Course): string[] =>
  course.lessons.flatMap(({ cards }) => cards.flatMap(({ audio }) => (audio ? [audio.src] : [])));

/** The course with its recordings by their lasting names, and a finding for each that is missing or that nobody plays. */
export function settleVoices(
  course: Course,
  voices: KnownVoices,
): { course: Course; findings: PackageFinding[] } {
  const settled = structuredClone(course);
  const findings: PackageFinding[] = [];
  const played = new Set<string>();
  settled.lessons.forEach((lesson, l) =>
    lesson.cards.forEach((card, c) => {
      if (!card.audio) return;
      const { src } = card.audio;
      const lasting = voices.uploaded.get(src);
      played.add(src);
      if (lasting !== undefined) card.audio.src = lasting;
      else if (!voices.kept.has(src))
        findings.push({
          severity: 'error',
          pointer: `/lessons/${l}/cards/${c}/audio/src`,
          place: `Bài ${l + 1}, thẻ ${c + 1}, tệp âm thanh`,
          message: `Trong gói không có tệp “${src.slice(0, 80)}”.`,
        });
    }),
  );
  for (const name of voices.uploaded.keys()) {
    if (!played.has(name))
      findings.push({
        severity: 'warning',
        pointer: '',
        place: 'Cả tệp',
        message: `Tệp “${name}” không thẻ nào dùng.`,
      });
  }
  return { course: settled, findings };
}
