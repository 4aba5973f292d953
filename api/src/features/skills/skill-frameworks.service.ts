import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { SkillFrameworkList } from '@bdhvs/contracts/skills';
import { judgeFramework, loadFramework, type SkillFramework } from '@bdhvs/courses/skills/load';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { BadInputProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';

export interface LoadedFramework {
  slug: string;
  number: number;
  /** False: this very content is in force already. */
  loaded: boolean;
}

interface Newest {
  id: number;
  number: number;
  content_hash: Buffer;
  in_force: boolean;
}

const MOST_FINDINGS = 50;

/** Frameworks of skills: each load is a version; one is in force at a time, and what learners see follows it. */
@Injectable()
export class SkillFrameworks implements OnApplicationBootstrap {
  private kept: { id: number; framework: SkillFramework } | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** What ships is loaded at start. It takes the place of an older shipped one, never that of one that was loaded here. */
  async onApplicationBootstrap(): Promise<void> {
    const shipped = loadFramework();
    await this.db.transaction(async (tx) => {
      await this.lock(tx);
      const foreign = await firstRow(
        tx,
        'SELECT 1 FROM skill_framework WHERE in_force AND loaded_by IS NOT NULL',
      );
      await this.put(tx, null, shipped, foreign === undefined);
    });
  }

  /** The framework in force. Another replica may have loaded one since: its id is asked for, its content kept. */
  async current(): Promise<SkillFramework | undefined> {
    const [row] = await this.db.hot<{ id: number }>(
      'skill-framework-in-force',
      'SELECT id FROM skill_framework WHERE in_force',
      [],
    );
    if (!row) return undefined;
    if (this.kept?.id !== row.id) {
      const found = await firstRow<{ content: SkillFramework }>(
        this.db.manager,
        'SELECT content FROM skill_framework WHERE id = $1',
        [row.id],
      );
      if (!found) return undefined;
      this.kept = { id: row.id, framework: found.content };
    }
    return this.kept.framework;
  }

  async list(): Promise<SkillFrameworkList['items']> {
    const found = await rows<{
      slug: string;
      number: number;
      title: string;
      content: SkillFramework;
      loaded_at: Date;
      loaded_by: string | null;
      in_force: boolean;
    }>(
      this.db.manager,
      'SELECT slug, number, title, content, loaded_at, loaded_by, in_force FROM skill_framework ORDER BY id DESC LIMIT 100',
    );
    return found.map(({ slug, number, title, content, loaded_at, loaded_by, in_force }) => ({
      slug,
      number,
      title,
      note: content.note,
      skills: skillCount(content),
      loadedAt: loaded_at.toISOString(),
      shipped: loaded_by === null,
      inForce: in_force,
    }));
  }

  /** @throws BadInputProblem with every place that is wrong, by pointer and in words */
  async load(actor: Actor, uploaded: unknown): Promise<LoadedFramework> {
    const { framework, findings } = judgeFramework(uploaded, await this.knownCourses());
    if (!framework)
      throw new BadInputProblem(
        findings.slice(0, MOST_FINDINGS),
        'Tệp khung kỹ năng chưa đúng. Hãy sửa các mục được nêu.',
      );
    return this.db.transaction(async (tx) => {
      await this.lock(tx);
      const loaded = await this.put(tx, actor, framework, true);
      await this.audit.record(tx, {
        actor,
        action: 'skills.framework-loaded',
        subjectType: 'skill-framework',
        subjectId: loaded.slug,
        detail: { number: loaded.number, skills: skillCount(framework) },
      });
      return loaded;
    });
  }

  private async knownCourses(): Promise<Map<string, Set<string>>> {
    const known = new Map<string, Set<string>>();
    for (const { slug, version_id } of await this.catalogue.courses()) {
      const version = version_id === null ? undefined : await this.catalogue.find(version_id);
      known.set(slug, new Set(version?.rules.lessonIds ?? []));
    }
    return known;
  }

  private lock(tx: Tx): Promise<unknown> {
    return run(tx, `SELECT pg_advisory_xact_lock(hashtext('skill-framework'))`);
  }

  private async put(
    tx: Tx,
    actor: Actor | null,
    framework: SkillFramework,
    inForce: boolean,
  ): Promise<LoadedFramework> {
    const { slug, title } = framework;
    const content = JSON.stringify(framework);
    const hash = createHash('sha256').update(content).digest();
    const newest = await firstRow<Newest>(
      tx,
      'SELECT id, number, content_hash, in_force FROM skill_framework WHERE slug = $1 ORDER BY number DESC LIMIT 1',
      [slug],
    );
    const same = newest?.content_hash.equals(hash) ?? false;
    if (newest && same && (newest.in_force || !inForce))
      return { slug, number: newest.number, loaded: false };
    if (inForce) await run(tx, 'UPDATE skill_framework SET in_force = false WHERE in_force');
    if (newest && same) {
      await run(tx, 'UPDATE skill_framework SET in_force = true WHERE id = $1', [newest.id]);
      return { slug, number: newest.number, loaded: true };
    }
    const number = (newest?.number ?? 0) + 1;
    await run(
      tx,
      `INSERT INTO skill_framework (slug, number, title, content, content_hash, loaded_at, loaded_by, in_force)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [slug, number, title, content, hash, this.clock.now(), actor?.personId ?? null, inForce],
    );
    return { slug, number, loaded: true };
  }
}

function skillCount({ audiences }: SkillFramework): number {
  const ids = audiences.flatMap(({ groups }) => groups.flatMap(({ skills }) => skills.map(({ id }) => id)));
  return new Set(ids).size;
}
