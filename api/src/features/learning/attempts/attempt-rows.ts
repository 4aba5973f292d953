import type { AttemptAnswers } from '@bdhvs/contracts/learning';
import { Injectable } from '@nestjs/common';
import type { HotRun } from '../../../platform/database/database.js';
import type { AttemptHistory, DealtQuestion } from './attempt.rules.js';

export interface AttemptRow {
  id: string;
  versionId: string;
  questions: DealtQuestion[];
  passMark: number;
  openedAt: Date;
  answers: AttemptAnswers;
  closedAt: Date | null;
  score: number | null;
  passed: boolean | null;
  /** The rule by which passing it completes the course without the lessons. */
  admittedByRule: number | null;
}

const COLUMNS = `id, course_version_id AS "versionId", questions, pass_mark AS "passMark", opened_at AS "openedAt",
  answers, closed_at AS "closedAt", score, passed, admitted_by_rule AS "admittedByRule"`;

const HISTORY = `
  SELECT EXISTS (SELECT FROM enrolment WHERE person_id = $1 AND course_version_id = $2) AS enrolled,
    count(*) FILTER (WHERE closed_at IS NOT NULL)::int AS closed,
    (array_agg(id) FILTER (WHERE closed_at IS NULL))[1] AS open,
    (SELECT extract(epoch FROM l.closed_at) * 1000 FROM
       (SELECT closed_at, passed FROM quiz_attempt WHERE person_id = $1 AND course_version_id = $2 AND closed_at IS NOT NULL
        ORDER BY opened_at DESC LIMIT 1) AS l WHERE NOT l.passed)::float8 AS failed
  FROM quiz_attempt WHERE person_id = $1 AND course_version_id = $2`;

const OPEN = `
  INSERT INTO quiz_attempt (id, person_id, course_version_id, questions, pass_mark, opened_at)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`;

const ONE = `SELECT ${COLUMNS} FROM quiz_attempt WHERE id = $1 AND person_id = $2`;

const ADMIT = `UPDATE quiz_attempt SET admitted_by_rule = $3 WHERE id = $1 AND person_id = $2 AND closed_at IS NULL`;

const SAVE = `
  UPDATE quiz_attempt SET answers = answers || $3::jsonb WHERE id = $1 AND person_id = $2 AND closed_at IS NULL RETURNING answers`;

const KEEP_LATE = `
  UPDATE quiz_attempt SET late_answers = late_answers || jsonb_build_array(jsonb_build_object('at', $4::timestamptz, 'answers', $3::jsonb))
  WHERE id = $1 AND person_id = $2 AND closed_at IS NOT NULL AND jsonb_array_length(late_answers) < 200`;

/** The count is of the attempts closed before this one: a statement does not see what it writes. */
const CLOSE = `
  UPDATE quiz_attempt a SET answers = $3::jsonb, closed_at = $4, score = $5, passed = $6 WHERE id = $1 AND person_id = $2
  RETURNING (SELECT count(*)::int FROM quiz_attempt b WHERE b.person_id = a.person_id
    AND b.course_version_id = a.course_version_id AND b.closed_at IS NOT NULL) AS before`;

export interface VersionHistory extends AttemptHistory {
  enrolled: boolean;
  openId: string | null;
}

/** Attempts of one person. Every statement names the person: somebody else's attempt is not there. */
@Injectable()
export class AttemptRows {
  async history(run: HotRun, personId: string, versionId: string): Promise<VersionHistory> {
    const [row] = await run<{
      enrolled: boolean;
      closed: number;
      open: string | null;
      failed: number | null;
    }>('attempt-history', HISTORY, [personId, versionId]);
    return {
      enrolled: row?.enrolled ?? false,
      closed: row?.closed ?? 0,
      openId: row?.open ?? null,
      failedAt: row?.failed ?? null,
    };
  }

  /** @returns undefined when another attempt was opened meanwhile */
  async open(
    run: HotRun,
    attempt: {
      id: string;
      personId: string;
      versionId: string;
      questions: DealtQuestion[];
      passMark: number;
      openedAt: Date;
    },
  ): Promise<AttemptRow | undefined> {
    const { id, personId, versionId, questions, passMark, openedAt } = attempt;
    const [row] = await run<AttemptRow & Record<string, unknown>>('attempt-open', OPEN, [
      id,
      personId,
      versionId,
      JSON.stringify(questions),
      passMark,
      openedAt,
    ]);
    return row;
  }

  async find(run: HotRun, personId: string, id: string): Promise<AttemptRow | undefined> {
    const [row] = await run<AttemptRow & Record<string, unknown>>('attempt-one', ONE, [id, personId]);
    return row;
  }

  async findLocked(run: HotRun, personId: string, id: string): Promise<AttemptRow | undefined> {
    const [row] = await run<AttemptRow & Record<string, unknown>>('attempt-lock', `${ONE} FOR UPDATE`, [
      id,
      personId,
    ]);
    return row;
  }

  async admit(run: HotRun, personId: string, id: string, ruleId: number): Promise<void> {
    await run('attempt-admit', ADMIT, [id, personId, ruleId]);
  }

  /** @returns all answers saved so far, or undefined when the attempt is closed */
  async save(
    run: HotRun,
    personId: string,
    id: string,
    answers: AttemptAnswers,
  ): Promise<AttemptAnswers | undefined> {
    const [row] = await run<{ answers: AttemptAnswers }>('attempt-save', SAVE, [
      id,
      personId,
      JSON.stringify(answers),
    ]);
    return row?.answers;
  }

  async keepLate(
    run: HotRun,
    personId: string,
    id: string,
    answers: AttemptAnswers,
    at: Date,
  ): Promise<void> {
    await run('attempt-late', KEEP_LATE, [id, personId, JSON.stringify(answers), at]);
  }

  /** @returns the history with this attempt in it: as one is open at a time, it is the latest */
  async close(
    run: HotRun,
    personId: string,
    closing: { id: string; answers: AttemptAnswers; at: Date; score: number; passed: boolean },
  ): Promise<AttemptHistory> {
    const { id, answers, at, score, passed } = closing;
    const values = [id, personId, JSON.stringify(answers), at, score, passed];
    const [row] = await run<{ before: number }>('attempt-close', CLOSE, values);
    return { closed: (row?.before ?? 0) + 1, failedAt: passed ? null : at.getTime() };
  }
}
