import type {
  membershipCategory,
  membershipEnd,
  membershipReopening,
  personTransfer,
} from '@bdhvs/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { BadInputProblem, ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { Units } from '../organisations/units.service.js';
import { MEMBERSHIP_HOOKS, type MembershipHook } from './membership.hooks.js';
import { insertPosts, lockPeople, supersedePosts } from './membership-writer.js';
import { PeopleQuery } from './people.query.js';
import { changeFrom, endOn, postOn, reopened, type PostChange } from './posts.rules.js';
import type { KnownPost } from './roster/plan.rules.js';

/** PostgreSQL's exclusion_violation: at most one primary post at a time (invariant 5). */
const OVERLAP = '23P01';

/** One person's posts: moved, ended, put into another category, from any day on, past or future. */
@Injectable()
export class Memberships {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleQuery,
    private readonly units: Units,
    private readonly audit: Audit,
    @Inject(MEMBERSHIP_HOOKS) private readonly hooks: MembershipHook[],
  ) {}

  async transfer(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    wish: z.infer<typeof personTransfer>,
  ): Promise<void> {
    await this.write(actor, scope, personId, 'person.transferred', async (tx, posts) => {
      const unit = await this.units.resolve(tx, scope, wish.toUnit);
      if (wish.effectiveOn < unit.validFrom || wish.effectiveOn >= unit.validTo) {
        throw new BadInputProblem([
          { pointer: '/effectiveOn', message: 'Ngày này đơn vị mới chưa có hoặc không còn.' },
        ]);
      }
      const post = this.runningOn(posts, wish.effectiveOn);
      if (post.unitId === unit.id)
        throw new BadInputProblem([{ pointer: '/toUnit', message: 'Người này đang ở chính đơn vị đó.' }]);
      const next = {
        unitId: unit.id,
        category: wish.category === undefined ? post.category : wish.category,
        title: wish.title === undefined ? post.title : wish.title,
      };
      return changeFrom(post, wish.effectiveOn, next);
    });
  }

  async changeCategory(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    wish: z.infer<typeof membershipCategory>,
  ): Promise<void> {
    await this.write(actor, scope, personId, 'person.category-changed', async (_tx, posts) => {
      const post = this.runningOn(posts, wish.effectiveOn);
      return changeFrom(post, wish.effectiveOn, {
        category: wish.category,
        title: wish.title === undefined ? post.title : wish.title,
      });
    });
  }

  /** The primary post ends together with the others here; a secondary one alone. */
  async end(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    membershipId: string,
    wish: z.infer<typeof membershipEnd>,
  ): Promise<void> {
    await this.write(
      actor,
      scope,
      personId,
      'person.post-ended',
      async (_tx, posts) => {
        const post = posts.find(({ id }) => String(id) === membershipId);
        if (!post) throw new NotFoundProblem();
        if (post.validTo <= wish.endsOn)
          throw new ConflictProblem('post-already-ended', 'Vị trí này đã kết thúc trước ngày đó.');
        return endOn(post.primary ? posts : [post], wish.endsOn);
      },
      { reason: wish.reason },
    );
  }

  /** An end that was a mistake. The primary post comes back together with the others that ended with it here. */
  async reopen(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    membershipId: string,
    { reason }: z.infer<typeof membershipReopening>,
  ): Promise<void> {
    const work = this.write(
      actor,
      scope,
      personId,
      'person.post-reopened',
      async (_tx, posts) => {
        const post = posts.find(({ id }) => String(id) === membershipId);
        if (!post) throw new NotFoundProblem();
        if (post.validTo === 'infinity')
          throw new ConflictProblem('post-not-ended', 'Vị trí này chưa kết thúc.');
        return reopened(post.primary ? posts.filter(({ validTo }) => validTo === post.validTo) : [post]);
      },
      { reason },
    );
    await work.catch((failure: unknown) => {
      // The other post may be out of sight for whoever asks: it is not named.
      if ((failure as { code?: string }).code !== OVERLAP) throw failure;
      throw new ConflictProblem(
        'post-overlaps',
        'Người này đã có vị trí chính khác từ sau ngày đó.',
        'Hãy kết thúc hoặc chuyển vị trí đó trước.',
      );
    });
  }

  private runningOn(posts: readonly KnownPost[], day: string): KnownPost {
    const post = postOn(posts, day);
    if (!post)
      throw new ConflictProblem(
        'no-post-on-day',
        'Ngày này người đó không có vị trí công tác ở đây.',
        'Hãy chọn ngày khác.',
      );
    return post;
  }

  /** Lock, read, decide, write, tell: in one transaction. */
  private async write(
    actor: Actor,
    scope: UnitScope,
    personId: string,
    action: string,
    decide: (tx: Tx, posts: KnownPost[]) => Promise<PostChange>,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.people.visiblePosts(tx, scope, personId);
      const at = await lockPeople(tx, [personId]);
      const posts = await this.people.visiblePosts(tx, scope, personId);
      const { supersede, add } = await decide(tx, posts);
      await supersedePosts(tx, supersede, at);
      const added = await insertPosts(
        tx,
        add.map((post) => ({ ...post, personId })),
        at,
      );
      await this.audit.record(tx, {
        actor,
        action,
        subjectType: 'person',
        subjectId: personId,
        unitId: posts[0]?.unitId,
        detail: { ...detail, superseded: supersede, added: added.map(({ id }) => Number(id)) },
      });
      for (const hook of this.hooks) await hook.onMembershipChanged(tx, [personId]);
    });
  }
}
