import { useState } from 'react';
import { ArrowRightLeft, CalendarX, Tag, Undo2 } from 'lucide-react';
import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { dayBefore, formatDate, today } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { CategoryName } from '../../../ui/staff/category.js';
import { CategoryDialog } from './category-dialog.js';
import { mayReopen, stateOn } from './data.js';
import { EndDialog } from './end-dialog.js';
import { usePeopleWords } from './messages.js';
import { ReopenDialog } from './reopen-dialog.js';
import { TransferDialog } from './transfer-dialog.js';
import styles from './people.module.css';

type Act = 'transfer' | 'category' | 'end' | 'reopen';

/** Where the person works, worked and will work. */
export function PostsCard({ person, mayWrite }: { person: PersonView; mayWrite: boolean }) {
  const t = usePeopleWords();
  const [open, setOpen] = useState<{ act: Act; post: MembershipView } | null>(null);
  const day = today();
  const order = { present: 0, future: 1, past: 2 };
  const posts = [...person.memberships].sort((a, b) => order[stateOn(a, day)] - order[stateOn(b, day)]);
  const close = () => setOpen(null);

  return (
    <Card aria-labelledby="posts">
      <CardHead id="posts" title={t('posts')} />
      <ul className={styles.posts}>
        {posts.map((post) => (
          <Post
            key={post.id}
            post={post}
            day={day}
            reopens={mayWrite && mayReopen(post, person.memberships)}
            onAct={mayWrite ? (act) => setOpen({ act, post }) : undefined}
          />
        ))}
      </ul>
      {open?.act === 'transfer' && <TransferDialog person={person} post={open.post} onClose={close} />}
      {open?.act === 'category' && <CategoryDialog person={person} post={open.post} onClose={close} />}
      {open?.act === 'reopen' && <ReopenDialog person={person} post={open.post} onClose={close} />}
      {open?.act === 'end' && <EndDialog person={person} post={open.post} onClose={close} />}
    </Card>
  );
}

function Post({
  post,
  day,
  reopens,
  onAct,
}: {
  post: MembershipView;
  day: string;
  /** Its end can be taken back. */
  reopens: boolean;
  onAct: ((act: Act) => void) | undefined;
}) {
  const t = usePeopleWords();
  const state = stateOn(post, day);
  return (
    <li className={styles.post}>
      <div className={state === 'past' ? `${styles.what} ${styles.past}` : styles.what}>
        <span className={styles.chips}>
          {state === 'present' && <Chip tone="leaf">{t('postPresent')}</Chip>}
          {state === 'future' && <Chip tone="sky">{t('postFuture')}</Chip>}
          {state === 'past' && <Chip>{t('postPast')}</Chip>}
          <Chip>{post.primary ? t('primary') : t('secondary')}</Chip>
        </span>
        <b>{post.unitName}</b>
        <span>
          <CategoryName of={post.category} />
          {post.title && ` · ${post.title}`}
        </span>
        <span className="muted small tn">
          <Period post={post} day={day} />
          {post.joinedOn && ` · ${t('joinedOn', { day: formatDate(post.joinedOn) })}`}
        </span>
      </div>
      {onAct && (state !== 'past' || reopens) && (
        <div className={styles.acts}>
          {reopens && (
            <Button small icon={Undo2} onClick={() => onAct('reopen')}>
              {t('reopen')}
            </Button>
          )}
          {state !== 'past' && post.primary && (
            <>
              <Button small icon={ArrowRightLeft} onClick={() => onAct('transfer')}>
                {t('transfer')}
              </Button>
              <Button small icon={Tag} onClick={() => onAct('category')}>
                {t('changeCategory')}
              </Button>
            </>
          )}
          {post.validTo === null && (
            <Button small variant="danger" icon={CalendarX} onClick={() => onAct('end')}>
              {t('end')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Period({ post, day }: { post: MembershipView; day: string }) {
  const t = usePeopleWords();
  const from = formatDate(post.validFrom);
  if (post.validTo !== null) return t('fromTo', { from, to: formatDate(dayBefore(post.validTo)) });
  return post.validFrom > day ? t('fromAhead', { from }) : t('fromOn', { from });
}
