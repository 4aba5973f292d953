/** After the first page has all it needs: nothing of the first visit waits for the next one. */
const QUIET_MS = 4_000;
const LATER_MS = 15_000;

/** Screens on which something is under way that must not be cut off. */
const AT_WORK = /\/(bai|bai-kiem-tra|thuc-hanh|dien-tap)(\/|$)/;

/** A page that has only just begun goes on with the newest build, if one lies here ready and no other page is open. */
async function newestBuild(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(document.baseURI);
  if (!registration?.waiting || AT_WORK.test(location.pathname)) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage('take-over');
}

async function keepBuild(): Promise<void> {
  const worker = new URL('service-worker.js', document.baseURI);
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  setTimeout(() => registration.active?.postMessage('later'), LATER_MS);
}

/** Keeps this build on the device, so that a closed app opens again without a network. */
export function keepOffline(): void {
  if (navigator.serviceWorker.controller) void newestBuild().catch(() => undefined);
  // A browser that refuses (a private window, no room) works as before: with a network.
  setTimeout(() => void keepBuild().catch(() => undefined), QUIET_MS);
}
