import { useEffect, useRef } from 'react';
import type { SimulationState } from '@bdhvs/simulation/state';

const placeOf = (element: string) => document.querySelector(`[data-element="${element}"]`);
const controlIn = (place: Element | null) =>
  place?.querySelector<HTMLElement>('[data-control]') ?? place?.querySelector('button');
const isLost = () => document.activeElement === null || document.activeElement === document.body;

/** Whoever goes by keys or by ear is never left nowhere. */
export function useFocus(state: SimulationState): void {
  useFocusOnProblem(state);
  useFocusAfterwards(state);
}

/** The place that has to be looked at again gets the focus; the message is read from the live region. */
function useFocusOnProblem({ message }: SimulationState): void {
  useEffect(() => {
    if (!message?.element || message.kind === 'cleaned' || message.kind === 'say') return;
    // Who left a field with a real number in it is elsewhere already: only pressing brings one back.
    if (message.kind === 'refused' && document.activeElement?.closest('[data-element]')) return;
    const place = placeOf(message.element);
    controlIn(place)?.focus();
    place?.scrollIntoView?.({ block: 'nearest' });
  }, [message]);
}

/**
 * A button that was pressed may be gone afterwards, and the focus with it. Then it goes on: to the way out of what is
 * being said, back to the place it was about, or to what has to be done here.
 */
function useFocusAfterwards({ message, place }: SimulationState): void {
  const about = useRef<string>(undefined);
  useEffect(() => {
    if (message?.element) about.current = message.element;
    if (!isLost()) return;
    const next = message
      ? document.querySelector<HTMLElement>('.dock .btn.primary')
      : ((about.current && controlIn(placeOf(about.current))) ?? document.querySelector('h1'));
    if (!message) about.current = undefined;
    if (next instanceof HTMLHeadingElement) next.tabIndex = -1;
    (next as HTMLElement | null)?.focus({ preventScroll: true });
  }, [message, place]);
}
