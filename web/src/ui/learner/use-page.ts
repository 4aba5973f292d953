import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Learner pages have a larger root; staff pages do not. The class sits on <html>, so the page in view owns it. */
export function useFrame(frame: 'learner' | 'staff'): void {
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('learner', frame === 'learner');
  }, [frame]);
}

const SITE = 'Bình dân học vụ số';

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${SITE}` : SITE;
  }, [title]);
}

/**
 * After a step inside a page the reading starts at its top and a screen reader begins with its heading. Not on
 * the first load: there the browser's own start is what people know.
 */
export function useFocusOnStep(step: string | number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo({ top: 0 });
    heading.current?.closest('.scroll')?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
