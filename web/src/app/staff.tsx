import { lazy, Suspense, useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { authorPages } from '../features/author/index.js';
import { managePages } from '../features/manage/index.js';
import { reportPages } from '../features/reports/index.js';
import { can, homeUnit } from '../lib/access.js';
import { messagesReady } from '../lib/i18n.js';
import { signOut, useSignedIn } from '../lib/session.js';
import { useUnits } from '../lib/units.js';
import { NotFound } from '../ui/states.js';
import { Skeleton } from '../ui/skeleton.js';
import { StaffFrame } from '../ui/staff/frame.js';
import type { StaffPage } from '../ui/staff/pages.js';

const pages = [...reportPages, ...managePages, ...authorPages].map((page) => ({
  ...page,
  Page: lazy(() => ready(page)),
}));

async function ready(page: StaffPage) {
  const loaded = await page.load();
  await messagesReady();
  return loaded;
}

/** Everything under /quan-ly, /lanh-dao and /tac-gia; learners never load this file. */
export default function Staff() {
  const me = useSignedIn();
  const { data: units } = useUnits(can(me, 'units.read'));
  const allowed = useMemo(
    () => pages.filter((page) => page.needs.some((permission) => can(me, permission))),
    [me],
  );
  const home = homeUnit(me);
  const unitName = units?.find((unit) => unit.id === home?.id)?.name;
  return (
    <Switch>
      {allowed
        .filter((page) => page.bare)
        .map(({ path, Page }) => (
          <Route key={path} path={path}>
            <Suspense fallback={<Skeleton lines={6} />}>
              <Page />
            </Suspense>
          </Route>
        ))}
      <Route>
        <StaffFrame
          unitName={unitName}
          personName={me.displayName}
          pages={allowed}
          onSignOut={() => void signOut()}
        >
          <Suspense fallback={<Skeleton lines={6} first={{ width: 280, height: 44 }} />}>
            <Switch>
              {allowed
                .filter((page) => !page.bare)
                .map(({ path, Page }) => (
                  <Route key={path} path={path}>
                    <Page />
                  </Route>
                ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </StaffFrame>
      </Route>
    </Switch>
  );
}
