const MOST = 500;

/**
 * Where to go after signing in: a path of our own web app, or its start. An address of another site would make our
 * sign-in page a trap ("//xau.example", "/\xau.example" and a tab in between are read by browsers as one).
 */
export function safeReturnTo(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > MOST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted))
    return '/';
  const resolved = new URL(wanted, 'http://ours.invalid');
  if (resolved.host !== 'ours.invalid' || resolved.pathname.startsWith('//')) return '/';
  // Back to the api would show JSON, or sign in for ever.
  if (/^\/(api|dang-nhap)(\/|$)/.test(resolved.pathname)) return '/';
  return `${resolved.pathname}${resolved.search}${resolved.hash}`;
}
