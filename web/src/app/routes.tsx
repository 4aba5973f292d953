import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Me } from '@bdhvs/contracts/learning';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { askEarly } from '../features/learn/data.js';
import { HomePage } from '../features/learn/home-page.js';
import { guest } from '../lib/guest.js';
import { messagesReady } from '../lib/i18n.js';
import { staffHome } from '../lib/access.js';
import { sessionIsExpected, useMe } from '../lib/session.js';
import { useStore } from '../lib/store.js';
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

const loadSignIn = () => import('../features/account/sign-in-page.js');
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
  else if (path === '/' || path === '/hoc') {
    if (sessionIsExpected()) askEarly('/me/home');
    else if (path === '/' && sessionIsExpected('no') && !guest.get()) void loadSignIn();
  }
}

const SignIn = lazy(async () => {
  const loaded = await loadSignIn();
  await messagesReady();
  return { default: loaded.SignInPage };
});
const Activation = page(() => import('../features/account/activation-page.js'));
const LocalSignIn = page(() => import('../features/account/local-sign-in-page.js'));
const Mine = page(() => import('../features/account/mine-page.js'));
const Privacy = page(() => import('../features/account/privacy-page.js'));
const Course = page(loadCourse);
const Lesson = page(loadLesson);
const Quiz = page(loadQuiz);
const Practice = page(() => import('../features/learn/simulator/practice-page.js'));
const Result = page(() => import('../features/learn/result/result-page.js'));
const GuestHome = page(() => import('../features/learn/guest/guest-home.js'));
const FirstCourses = page(() => import('../features/learn/guest/first-courses.js'));
const QuizDoor = page(() => import('../features/learn/guest/quiz-door.js'));
const EntryCheck = page(() => import('../features/learn/paths/entry-check-page.js'));
const Skills = page(() => import('../features/learn/paths/skills-page.js'));
const Rehearsal = page(() => import('../features/learn/paths/rehearsal-page.js'));
const Display = page(() => import('../features/account/display/display-page.js'));
const Verify = page(() => import('../features/proof/verify-page.js'));
const Certificates = page(() => import('../features/proof/certificates-page.js'));
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
            <Learner>{(me) => (me ? <HomePage /> : <GuestHome />)}</Learner>
          </Route>
          <Route path="/dang-nhap">
            <Doors />
          </Route>
          <Route path="/dang-nhap/tai-khoan" component={LocalSignIn} />
          <Route path="/kich-hoat" component={Activation} />
          <Route path="/du-lieu" component={Privacy} />
          <Route path="/xac-nhan/:code?" component={Verify} />
          <Route path="/cach-hien" component={Display} />
          <Route path="/bat-dau">
            <Learner>{() => <EntryCheck />}</Learner>
          </Route>
          <Route path="/ky-nang">
            <SignedIn>
              <Skills />
            </SignedIn>
          </Route>
          <Route path="/dien-tap/:id">
            <SignedIn>
              <Rehearsal />
            </SignedIn>
          </Route>
          <Route path="/cua-toi">
            <SignedIn>
              <Mine />
            </SignedIn>
          </Route>
          <Route path="/cua-toi/giay-xac-nhan">
            <SignedIn>
              <Certificates />
            </SignedIn>
          </Route>
          <Route path="/khoa-hoc/:slug">
            <Learner>{() => <Course />}</Learner>
          </Route>
          <Route path="/khoa-hoc/:slug/bai/:lessonId">
            <Learner>{() => <Lesson />}</Learner>
          </Route>
          <Route path="/khoa-hoc/:slug/thuc-hanh">
            <Learner>{() => <Practice />}</Learner>
          </Route>
          <Route path="/khoa-hoc/:slug/bai-kiem-tra">
            <Learner>{(me) => (me ? <Quiz /> : <QuizDoor />)}</Learner>
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
          <Route path="/tac-gia/*?">
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

/** Nobody signed in: the choice of ways in, or what one began here without an account. Staff: their work. */
function Start() {
  const begun = useStore(guest) !== null;
  return (
    <Learner>
      {(me) => {
        if (!me) return begun ? <GuestHome /> : <Doors />;
        const work = staffHome(me);
        return work ? <Redirect to={work} replace /> : <HomePage />;
      }}
    </Learner>
  );
}

function Doors() {
  return (
    <SignIn>
      <Suspense fallback={null}>
        <FirstCourses />
      </Suspense>
    </SignIn>
  );
}

/** Open to everybody: null is the guest of this device. */
function Learner({ children }: { children: (me: Me | null) => ReactNode }) {
  const { data: me, error, refetch } = useMe();
  if (me !== undefined) return children(me);
  return error ? <Unknown error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function SignedIn({ children }: { children: ReactNode }) {
  return <Learner>{(me) => (me ? children : <Doors />)}</Learner>;
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
