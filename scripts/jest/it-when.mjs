/**
 * A test of something this machine may lack. Where it does, the test is counted and named as not run, with the reason.
 * `itWhen(existsSync('/usr/sbin/nginx'), 'nginx is not installed')('serves the web app', …)`
 */
export const itWhen = (possible, reason) => {
  const { it } = globalThis;
  return possible ? it : (title, run) => it.skip(`${title} [${reason}]`, run);
};
