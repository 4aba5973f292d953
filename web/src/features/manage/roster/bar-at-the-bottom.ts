import { useEffect, useRef, type RefObject } from 'react';

/**
 * Tells the page how much of its bottom the bar takes: a toast rises above it, and what gets the focus is scrolled
 * clear of it instead of hiding behind it.
 */
export function useBarAtTheBottom(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const tell = () => {
      style.setProperty('--bar-height', `${element.offsetHeight}px`);
      style.setProperty('scroll-padding-bottom', `${element.offsetHeight + 16}px`);
    };
    const watcher = new ResizeObserver(tell);
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      style.removeProperty('--bar-height');
      style.removeProperty('scroll-padding-bottom');
    };
  }, []);
  return bar;
}
