import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { SignInPage } from '../features/account/sign-in-page.js';
import { askEarly } from '../features/learn/data.js';
import { HomePage } from '../features/learn/home-page.js';
import { messagesReady } from '../lib/i18n.js';
import { staffHome } from '../lib/access.js';
import { sessionIsExpected, useMe } from '../lib/session.js';
import { ErrorState, NotFound } from '../ui/states.js';
import { Skeleton } from '../ui/skeleton.js';
import { LearnerPage } from '../ui/learner/page.js';
import { CrashBoundary } from './crash.js';

/** The code of a page and, if English is chosen, its words. */
function page(load: () => Promise<{ default: ComponentType }>) {
  const Page = lazy(async () => {
    const loaded = await load();
    await messagesReady();
    return loaded;
  });
  return Page;
}

const loadLesson = () => import('../features/learn/lesson-page.js');
const loadCourse = () => import('../features/learn/course-page.js');
const loadQuiz = () => import('../features/learn/quiz-page.js');

/**
 * What the first page needs is asked for at once and side by side: who somebody is, their home, the code of the
 * page. One after the other costs a round trip each, which is most of the wait on a village's line.
 */
export function beginFirstPage(path: string): void {
  if (/\/bai\/[^/]+$/.test(path)) void loadLesson();
  else if (path.endsWith('/bai-kiem-tra')) void loadQuiz();
  else if (/^\/khoa-hoc\/[^/]+$/.test(path)) void loadCourse();
  else if (sessionIsExpected() && (path === '/' || path === '/hoc')) askEarly('/me/home');
}

const Activation = page(() => import('../features/account/activation-page.js'));
const LocalSignIn = page(() => import('../features/account/local-sign-in-page.js'));
const Mine = page(() => import('../features/account/mine-page.js'));
const Privacy = page(() => import('../features/account/privacy-page.js'));
const Course = page(loadCourse);
const Lesson = page(loadLesson);
const Quiz = page(loadQuiz);
const Result = page(() => import('../features/learn/result-page.js'));
const Staff = page(() => import('./staff.js'));

export function Routes() {
  const [location] = useLocation();
  return (
    <CrashBoundary place={location}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Start />
          </Route>
          <Route path="/hoc">
            <SignedIn>
              <HomePage />
            </SignedIn>
          </Route>
          <Route path="/dang-nhap">
            <SignInPage />
          </Route>
          <Route path="/dang-nhap/tai-khoan" component={LocalSignIn} />
          <Route path="/kich-hoat" component={Activation} />
          <Route path="/du-lieu" component={Privacy} />
          <Route path="/cua-toi">
            <SignedIn>
              <Mine />
            </SignedIn>
          </Route>
          <Route path="/khoa-hoc/:slug">
            <SignedIn>
              <Course />
            </SignedIn>
          </Route>
          <Route path="/khoa-hoc/:slug/bai/:lessonId">
            <SignedIn>
              <Lesson />
            </SignedIn>
          </Route>
          <Route path="/khoa-hoc/:slug/bai-kiem-tra">
            <SignedIn>
              <Quiz />
            </SignedIn>
          </Route>
          <Route path="/khoa-hoc/:slug/ket-qua">
            <SignedIn>
              <Result />
            </SignedIn>
          </Route>
          <Route path="/quan-ly/*?">
            <SignedIn>
              <Staff />
            </SignedIn>
          </Route>
          <Route path="/lanh-dao/*?">
            <SignedIn>
              <Staff />
            </SignedIn>
          </Route>
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Suspense>
    </CrashBoundary>
  );
}

/** Nobody signed in: the choice of ways in. Staff: their work. Everybody else: what there is to learn. */
function Start() {
  const { data: me, isPending, error, refetch } = useMe();
  if (isPending) return <Loading />;
  if (error) return <Unknown error={error} onRetry={() => void refetch()} />;
  if (!me) return <SignInPage />;
  const work = staffHome(me);
  return work ? <Redirect to={work} replace /> : <HomePage />;
}

function SignedIn({ children }: { children: ReactNode }) {
  const { data: me, isPending, error, refetch } = useMe();
  const [location] = useLocation();
  useEffect(() => {
    if (me === null) sessionStorage.setItem('bdhvs.after-sign-in', location);
  }, [me, location]);
  if (isPending) return <Loading />;
  if (error && !me) return <Unknown error={error} onRetry={() => void refetch()} />;
  return me ? children : <SignInPage />;
}

function Loading() {
  return (
    <div className="page">
      <main id="main" className="body">
        <Skeleton lines={4} first={{ width: '70%', height: 40 }} />
      </main>
    </div>
  );
}

function Unknown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <LearnerPage title="">
      <ErrorState error={error} onRetry={onRetry} />
    </LearnerPage>
  );
}

function Missing() {
  return (
    <LearnerPage title="">
      <NotFound />
    </LearnerPage>
  );
}
