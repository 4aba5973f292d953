/* Classic script of its own: the build puts VERSION, ENTRY, CORE and LATER before it (scripts/offline.mjs). */

/**
 * A closed app opens again without a network. One cache holds one build as a whole: the page and all it asks for come
 * from the same one, so that old and new never mix. What belongs to a person never passes through here: answers of the
 * api are not touched, and what they may see again lies in the device's own store, which signing out empties.
 */
const scope = self.registration.scope;
const PREFIX = `bdhvs ${scope} `;
const NAME = PREFIX + VERSION;
const PAGE = './';
const address = (path) => new URL(path, scope).href;

/** Where a request leads below the scope; null when it is none of ours. */
function pathOf(request) {
  const url = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !url.startsWith(scope) || request.headers.has('range')) return null;
  const path = url.slice(scope.length);
  return path.startsWith('api/') ? null : path;
}

async function keep(cache, path, how) {
  const answer = await fetch(address(path), how);
  if (!answer.ok || answer.redirected) throw new TypeError(`${path}: ${answer.status}`);
  await cache.put(address(path), answer);
}

/** All of it or nothing: a build with holes would stand still half-way without a network. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) =>
        Promise.all([
          keep(cache, PAGE, { cache: 'reload', credentials: 'omit' }),
          ...CORE.map((path) => keep(cache, path)),
        ]),
      ),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** The settings written into the page may change without a new build; a page of another build is left to its own worker. */
async function renewPage(cache) {
  const answer = await fetch(address(PAGE), { cache: 'no-cache', credentials: 'omit' });
  if (answer.ok && !answer.redirected && (await answer.clone().text()).includes(ENTRY))
    await cache.put(address(PAGE), answer);
}

async function page(event) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(address(PAGE));
  if (!kept) return fetch(event.request);
  event.waitUntil(renewPage(cache).catch(() => undefined));
  return kept;
}

async function file(request, path) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(address(path));
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && answer.type === 'basic') await cache.put(address(path), answer.clone());
  return answer;
}

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === null) return;
  if (event.request.mode === 'navigate') {
    // What stands in a frame (a draft before its author) has a policy of its own, which only the server writes.
    if (event.request.destination === 'document' && !/\.[a-z0-9]{2,12}$/i.test(path))
      event.respondWith(page(event));
  } else if (path.startsWith('assets/') || CORE.includes(path)) event.respondWith(file(event.request, path));
});

self.addEventListener('message', (event) => {
  // What is opened now and then, once the line is quiet.
  if (event.data === 'later')
    event.waitUntil(
      caches.open(NAME).then(async (cache) => {
        for (const path of LATER)
          if (!(await cache.match(address(path)))) await keep(cache, path).catch(() => undefined);
      }),
    );
  // Asked by a page that has only just begun: nothing is under way that a new build could cut off.
  if (event.data === 'take-over')
    event.waitUntil(
      self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
        if (windows.length <= 1) return self.skipWaiting();
        return undefined;
      }),
    );
});
