/** The product may live under a path ("https://city.example/hoc/"): <base> carries it, nothing else knows it. */
export function basePath(): string {
  return new URL(document.baseURI).pathname.replace(/\/$/, '');
}

export function apiUrl(path: string, query?: Record<string, QueryValue>): URL {
  const url = new URL(`api${path}`, document.baseURI);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, String(value));
  }
  return url;
}

export type QueryValue = string | number | boolean | null | undefined;
