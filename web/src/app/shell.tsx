import { siteFromPage } from '../lib/site.js';
import { useUi } from '../ui/messages.js';

const site = siteFromPage();

/** On every page and every print, so that no invented name is ever taken for a real one. */
export function SampleBanner() {
  const t = useUi();
  return site.sample ? (
    <aside className="sample" aria-label={t('sample')}>
      {t('sample')}
    </aside>
  ) : null;
}

export function SkipLink() {
  const t = useUi();
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        // With <base> a plain fragment would lead away from the page.
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}
