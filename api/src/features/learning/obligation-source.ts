/** One course that somebody must learn, for one programme, as it stands on a day. */
export interface Obligation {
  ruleId: number;
  /** The rule lets who already knows the course pass its final quiz alone. */
  quizAlone: boolean;
  programmeSlug: string;
  programmeName: string;
  mandateNumber: string | null;
  courseId: number;
  courseSlug: string;
  courseName: string;
  external: boolean;
  /** The last day to finish in time. */
  dueOn: string;
  /** The day on which the cycle was fulfilled, null while it is not. */
  doneOn: string | null;
  /** The same with results that still wait for confirmation. */
  reachedOn: string | null;
}

/** Programmes stand above learning, so they hand their obligations down through here; app.module names the source. */
export interface ObligationSource {
  /** Obligations in force on `day`, without those the person is exempt from. One prepared read: every home page waits for it. */
  obligationsOf(personId: string, day: string): Promise<Obligation[]>;
}

export const OBLIGATION_SOURCE = Symbol('OBLIGATION_SOURCE');
