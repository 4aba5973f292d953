import { useEffect, useReducer, useRef } from 'react';
import type { Simulation } from '@bdhvs/simulation';
import { act } from '@bdhvs/simulation/engine';
import { begin, NO_TALLY, waiting, type Action, type SimulationState } from '@bdhvs/simulation/state';
import type { Device } from '../../../lib/outbox/device.js';

interface Records {
  device: Device;
  courseVersionId: string;
}

/**
 * One run through a practice. What was typed lives in this state and nowhere else: it is never put into an event, the
 * address or anything the device keeps (docs/decisions/0081).
 */
export function useRun(simulation: Simulation, records: Records) {
  const [state, dispatch] = useReducer(
    (now: SimulationState, action: Action) => act(simulation, now, action),
    simulation,
    begin,
  );
  useWaiting(simulation, state, dispatch);
  useSteps(simulation, state, records);
  useOutcome(simulation, state, records);
  return { state, dispatch };
}

const lessMotion = () =>
  document.documentElement.dataset.motion === 'less' ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);

/** The engine has no clock: here the seconds are counted. Who wants less motion has things come when they ask for them. */
function useWaiting(
  simulation: Simulation,
  state: SimulationState,
  dispatch: (action: Action) => void,
): void {
  const wait = waiting(simulation, state);
  const name = wait && `${state.place.screen}/${wait.tell}`;
  const seconds = wait?.seconds;
  useEffect(() => {
    if (!name || !seconds || lessMotion()) return undefined;
    const timer = setTimeout(() => dispatch({ type: 'arrive' }), seconds * 1000);
    return () => clearTimeout(timer);
    // By its name: the seconds are not counted anew with every key that is pressed meanwhile.
  }, [name, seconds, dispatch]);
}

/** One visit to one screen makes one line of telemetry: how long, how many mistakes, and nothing that was typed. */
function useSteps(
  simulation: Simulation,
  state: SimulationState,
  { device, courseVersionId }: Records,
): void {
  const latest = useRef(state);
  latest.current = state;
  const { screen } = state.place;
  useEffect(() => {
    if (state.finished) return undefined;
    const since = Date.now();
    const before = latest.current.tallies[screen] ?? NO_TALLY;
    return () => {
      const { tallies, finished, place } = latest.current;
      const after = tallies[screen] ?? NO_TALLY;
      const more = (part: keyof typeof after) => Math.max(0, after[part] - before[part]);
      void device.outbox.add({
        kind: 'practice.stepped',
        courseVersionId,
        payload: {
          practiceId: simulation.id,
          screenId: screen,
          seconds: Math.min(86_400, Math.max(0, Math.round((Date.now() - since) / 1000))),
          mistakes: more('mistakes'),
          hints: more('hints'),
          shown: more('shown'),
          left: !finished && place.screen === screen,
        },
      });
    };
  }, [screen, state.finished, simulation.id, device, courseVersionId]);
}

/** Answers to rehearsals as they are given, the practice when it is over: these are records. */
function useOutcome(
  simulation: Simulation,
  state: SimulationState,
  { device, courseVersionId }: Records,
): void {
  const answered = useRef(new Set<string>());
  const { rehearsals, finished } = state;
  useEffect(() => {
    for (const [scenarioId, answer] of Object.entries(rehearsals)) {
      if (answered.current.has(scenarioId)) continue;
      answered.current.add(scenarioId);
      void device.outbox.add({
        kind: 'rehearsal.answered',
        payload: { scenarioId, answer, where: 'practice' },
      });
    }
  }, [rehearsals, device]);
  useEffect(() => {
    if (!finished) return;
    void device.outbox.add({
      kind: 'practice.finished',
      courseVersionId,
      payload: { practiceId: simulation.id },
    });
  }, [finished, simulation.id, device, courseVersionId]);
}
