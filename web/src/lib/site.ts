/** What must be known before anybody signs in. */
export interface Site {
  /** The name of the sample, or null: with it every page and every print carries DỮ LIỆU MẪU. */
  sample: string | null;
  name: string | null;
  place: string | null;
  signIn: { vneid: boolean; local: boolean };
}

const unknown: Site = { sample: null, name: null, place: null, signIn: { vneid: true, local: true } };

/** The server writes it into the page, so that knowing it costs no request and no jump of the layout. */
export function siteFromPage(): Site {
  const content = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;
  if (!content) return unknown;
  try {
    return { ...unknown, ...JSON.parse(content) };
  } catch {
    return unknown;
  }
}
