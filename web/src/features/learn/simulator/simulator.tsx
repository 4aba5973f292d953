import { useEffect, useRef, useState } from 'react';
import { ArrowLeft, RotateCcw, Shield } from 'lucide-react';
import type { Simulation } from '@bdhvs/simulation';

import { screenAt, visible, waiting, type SimulationState } from '@bdhvs/simulation/state';
import type { Device } from '../../../lib/outbox/device.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage, Where } from '../../../ui/learner/page.js';
import { Marked, plain } from '../../../ui/marked.js';
import { DeviceFrame } from './device-frame.js';
import { Element } from './element.js';
import { HelpDock } from './help-dock.js';
import { useSimulator } from './messages.js';
import { rowsOf } from './rows.js';
import { useFocus } from './use-focus.js';
import { useRun } from './use-run.js';
import styles from './simulator.module.css';

export interface SimulatorProps {
  simulation: Simulation;
  device: Device;
  courseVersionId: string;
  /** Back to the course. */
  exit: string;
  onFinished: (state: SimulationState) => void;
}

export function Simulator({ simulation, device, courseVersionId, exit, onFinished }: SimulatorProps) {
  const t = useSimulator();
  const { state, dispatch } = useRun(simulation, { device, courseVersionId });
  const screen = screenAt(simulation, state.place);
  const elements = visible(screen, state.place);
  const visit = useVisit(state);
  const arrived = useArrivals(state, elements);
  useFocus(state);
  useEffect(() => {
    if (state.finished) onFinished(state);
  }, [state, onFinished]);

  const total = simulation.criteria.length;
  const step = simulation.criteria.findIndex(({ id }) => id === screen.practises) + 1;
  const said = state.message ? plain(state.message.text) : arrived;
  return (
    <LearnerPage
      title={plain(screen.instruction)}
      step={visit}
      back={{ href: exit, label: t('exit'), icon: ArrowLeft }}
      where={<Where name={t('practice')} step={step} total={total} words={t('part', { step, total })} />}
      speech={said ? [said] : [plain(screen.instruction), ...spoken(elements)]}
      dock={
        <HelpDock
          message={state.message}
          wait={waiting(simulation, state)}
          canGoBack={state.back.length > 0}
          dispatch={dispatch}
        />
      }
    >
      <div key={visit} className={styles.step} lang="vi">
        <h1 className={styles.ask}>
          <Marked text={screen.instruction} />
        </h1>
        <DeviceFrame device={simulation.device} screen={screen}>
          {rowsOf(elements).map((row) => (
            <div key={row[0]?.id} className={row.length > 1 ? styles.pair : undefined}>
              {row.map((element) => (
                <Element key={element.id} element={element} state={state} dispatch={dispatch} />
              ))}
            </div>
          ))}
        </DeviceFrame>
        <p className={styles.safe}>
          <Icon of={Shield} size="s" />
          {t('safe')}
        </p>
        <p className={styles.restart}>
          <Button variant="quiet" icon={RotateCcw} onClick={() => dispatch({ type: 'restart' })}>
            {t('restart')}
          </Button>
        </p>
      </div>
      {/* Always there, so that what changes in it is read; the panel at the bottom says the same to the eye. */}
      <p className="vh" role="status" lang="vi">
        {said}
      </p>
    </LearnerPage>
  );
}

type Visible = ReturnType<typeof visible>;

/** What comes in by itself: a message, a call. */
const incoming = (elements: Visible) =>
  elements.flatMap((element) =>
    element.kind === 'notice' || element.kind === 'call'
      ? [
          {
            id: element.id,
            text: element.kind === 'notice' ? `${element.from}: ${element.text}` : element.name,
          },
        ]
      : [],
  );

function spoken(elements: Visible): string[] {
  return elements.flatMap((element) => {
    if (element.kind === 'text' || element.kind === 'bubble') return [element.text];
    if (element.kind === 'notice') return [element.from, element.text];
    return element.kind === 'call' ? [element.name, ...(element.says ?? [])] : [];
  });
}

/** Another number with every screen come to, also with the same one again: reading starts at its heading then. */
function useVisit({ place, back }: SimulationState): number {
  const [visit, setVisit] = useState(1);
  const at = `${place.screen} ${back.length}`;
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    setVisit((count) => count + 1);
  }, [at]);
  return visit;
}

/** The words of what came in while one was on this screen. */
function useArrivals({ place }: SimulationState, elements: Visible): string {
  const seen = useRef({ screen: place.screen, ids: new Set(incoming(elements).map(({ id }) => id)) });
  const [arrived, setArrived] = useState({ screen: place.screen, text: '' });
  useEffect(() => {
    const now = incoming(elements);
    const fresh =
      seen.current.screen === place.screen ? now.filter(({ id }) => !seen.current.ids.has(id)) : [];
    seen.current = { screen: place.screen, ids: new Set(now.map(({ id }) => id)) };
    if (fresh.length > 0) setArrived({ screen: place.screen, text: fresh.map(({ text }) => text).join(' ') });
  }, [elements, place.screen]);
  return arrived.screen === place.screen ? arrived.text : '';
}
