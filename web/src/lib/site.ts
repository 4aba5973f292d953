import type { Site } from '@bdhvs/contracts/site';

const unknown: Site = {
  sample: null,
  name: null,
  place: null,
  signIn: { vneid: true, local: true, passwordMinLength: 8 },
  timeZone: 'Asia/Ho_Chi_Minh',
  version: '',
};

/**
 * What must be known before anybody signs in. The server writes it into the page, so that knowing it costs no
 * request and no jump of the layout. With a sample every page and every print carries DỮ LIỆU MẪU.
 */
export function siteFromPage(): Site {
  const content = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;
  if (!content) return unknown;
  try {
    return { ...unknown, ...JSON.parse(content) };
  } catch {
    return unknown;
  }
}
