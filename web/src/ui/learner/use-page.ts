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

/** The browser's own start is what people know; it is only after it that we say where reading goes on. */
let arrived = false;

/**
 * After going to another page or step the reading starts at its top and a screen reader begins with its heading.
 * Not while a page still loads, and not when only its words change (another language).
 */
export function useFocusOnArrival(
  loaded: boolean,
  step: string | number | undefined,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!loaded) return;
    if (!arrived) {
      arrived = true;
      return;
    }
    for (const scrolled of [document.documentElement, box.current]) if (scrolled) scrolled.scrollTop = 0;
    const heading = box.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [loaded, step]);
  return box;
}
