import type { IconName, SceneName } from '@bdhvs/courses';
import type { ElementOf, Pressable } from '@bdhvs/simulation';
import { Phone } from 'lucide-react';
import { Icon } from '../../../ui/icon.js';
import { QrDrawing, Sign } from '../../../ui/drawings/element.js';
import { Scene } from '../../../ui/drawings/scene.js';
import type { ElementProps } from './at.js';
import { Choice, MaskedText, TickBox } from './choices.js';
import { Facts } from './facts.js';
import { KeypadField } from './keypad.js';
import { useSimulator } from './messages.js';
import { Pile } from './pile.js';
import { TypedField } from './typed-field.js';
import styles from './device.module.css';

export function Element(props: ElementProps) {
  const { element, state } = props;
  const ringed = state.ringed === element.id;
  return (
    <div className={ringed ? `${styles.place} ${styles.ringed}` : styles.place} data-element={element.id}>
      <Inside {...props} />
    </div>
  );
}

function Inside({ element, state, dispatch }: ElementProps) {
  const rest = { state, dispatch };
  switch (element.kind) {
    case 'text':
      return (
        <p className={[styles.text, element.tone && styles[element.tone]].filter(Boolean).join(' ')}>
          {element.icon && <Sign of={element.icon as IconName} />}
          <span>{element.text}</span>
        </p>
      );
    case 'facts':
      return <Facts title={element.title} rows={element.rows} />;
    case 'picture':
      return <Scene name={element.scene as SceneName} alt={element.alt} />;
    case 'bubble':
      return <Bubble {...element} />;
    case 'call':
      return <Call {...element} />;
    case 'notice':
      return <Notice {...element} />;
    case 'field':
      return <TypedField element={element} {...rest} />;
    case 'keypad':
      return <KeypadField element={element} {...rest} />;
    case 'checkbox':
      return <TickBox element={element} {...rest} />;
    case 'choice':
      return <Choice element={element} {...rest} />;
    case 'mask':
      return <MaskedText element={element} {...rest} />;
    case 'triage':
      return <Pile element={element} {...rest} />;
    default:
      return <Press element={element} {...rest} />;
  }
}

function Press({ element, state, dispatch }: { element: Pressable } & Omit<ElementProps, 'element'>) {
  const t = useSimulator();
  const look = element.kind === 'button' ? (element.look ?? 'quiet') : '';
  const icon = 'icon' in element && element.icon;
  return (
    <button
      type="button"
      className={[styles.press, styles[element.kind], look && styles[look]].filter(Boolean).join(' ')}
      onClick={() => dispatch({ type: 'press', element: element.id })}
    >
      {icon && <Sign of={icon as IconName} />}
      {element.kind === 'qr' && <QrDrawing />}
      <span className={styles.words}>
        {element.label}
        {element.kind === 'list-item' && element.badge && <em className={styles.badge}>{element.badge}</em>}
        {element.kind === 'list-item' && element.detail && <small>{element.detail}</small>}
        {element.kind === 'qr' && <small>{element.alt}</small>}
      </span>
      {state.pressed === element.id && <span className={styles.tag}>{t('justTapped')}</span>}
    </button>
  );
}

function Bubble({ from, name, text }: ElementOf<'bubble'>) {
  return (
    <p className={from === 'me' ? `${styles.bubble} ${styles.mine}` : styles.bubble}>
      <b>{name}</b>
      <span>{text}</span>
    </p>
  );
}

function Call({ name, number, says = [] }: ElementOf<'call'>) {
  const t = useSimulator();
  return (
    <div className={styles.caller}>
      <span className={styles.avatar}>
        <Icon of={Phone} size="l" />
      </span>
      <p className={styles.strong}>{name}</p>
      <p>{number}</p>
      {says.length === 0 ? (
        <p>{t('calling')}</p>
      ) : (
        says.map((line) => (
          <p key={line} className={styles.bubble}>
            “{line}”
          </p>
        ))
      )}
    </div>
  );
}

function Notice({ from, text }: ElementOf<'notice'>) {
  return (
    <div className={styles.notice}>
      <Sign of="message" />
      <p>
        <b>{from}</b>
        <span>{text}</span>
      </p>
    </div>
  );
}
