import type { NewPost } from './roster/plan.rules.js';

type Dated = NewPost & { id: number };

export interface PostChange {
  supersede: number[];
  add: NewPost[];
}

/** The primary post that runs on a day. */
export function postOn<Post extends Dated>(posts: readonly Post[], day: string): Post | undefined {
  return posts.find((post) => post.primary && post.validFrom <= day && post.validTo > day);
}

/** From `on` the post is another; what was true before stays. */
export function changeFrom(
  post: Dated,
  on: string,
  next: Partial<Pick<NewPost, 'unitId' | 'category' | 'title'>>,
): PostChange {
  const { id, ...before } = post;
  const after = { ...before, ...next, validFrom: on };
  return { supersede: [id], add: on > before.validFrom ? [{ ...before, validTo: on }, after] : [after] };
}

/** From `on` these posts are over. One that would only begin then or later never was. */
export function endOn(posts: readonly Dated[], on: string): PostChange {
  const running = posts.filter((post) => post.validTo > on);
  return {
    supersede: running.map(({ id }) => id),
    add: running
      .filter((post) => post.validFrom < on)
      .map(({ id: _id, ...post }) => ({ ...post, validTo: on })),
  };
}

/** As if they had never ended: these posts run on. */
export function reopened(posts: readonly Dated[]): PostChange {
  return {
    supersede: posts.map(({ id }) => id),
    add: posts.map(({ id: _id, ...post }) => ({ ...post, validTo: 'infinity' })),
  };
}
