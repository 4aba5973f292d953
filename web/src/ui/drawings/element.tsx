import type { IconName, ScreenElement } from '@bdhvs/courses';
import { courseIcons } from './icons.js';
import { useDrawings } from './messages.js';
import styles from './drawn-screen.module.css';

interface ElementProps {
  element: ScreenElement;
  highlighted: boolean;
  cued: boolean;
  tapped: boolean;
  found: boolean;
  onTap?: (elementId: string) => void;
}

export function Element({ element, highlighted, cued, tapped, found, onTap }: ElementProps) {
  const t = useDrawings();
  const className = [
    styles.element,
    styles[element.kind],
    element.from === 'me' && styles.me,
    highlighted && styles.hit,
    cued && styles.cue,
    tapped && styles.was,
    found && styles.found,
  ]
    .filter(Boolean)
    .join(' ');
  const inside = (
    <>
      <Inside element={element} />
      {highlighted && <Hand />}
      {tapped && <span className={styles.tag}>{t('justTapped')}</span>}
    </>
  );
  // Plain words are nothing to tap, in a practice phone as in a real one.
  if (!onTap || element.kind === 'text') return <div className={className}>{inside}</div>;
  return (
    <button type="button" className={className} onClick={() => onTap(element.id)}>
      {inside}
    </button>
  );
}

function Inside({ element }: { element: ScreenElement }) {
  const icon = element.icon && <Sign of={element.icon} />;
  switch (element.kind) {
    case 'field':
      return (
        <>
          <small>{element.label}</small>
          <span className={styles.box}>
            {icon}
            {element.value ?? '\u00A0'}
          </span>
        </>
      );
    case 'checkbox':
      return (
        <>
          <span className={element.value === 'checked' ? `${styles.tick} ${styles.ticked}` : styles.tick} />
          <span>{element.label}</span>
        </>
      );
    case 'list-item':
      return (
        <>
          {icon}
          <span className={styles.words}>
            {element.label}
            {element.value && <small>{element.value}</small>}
          </span>
        </>
      );
    case 'keypad':
      return <Keypad label={element.label} typed={element.value} />;
    case 'qr':
      return (
        <>
          <QrDrawing />
          <span>{element.label}</span>
        </>
      );
    default:
      return (
        <>
          {icon}
          <span className={styles.words}>
            {element.label}
            {element.value && <small>{element.value}</small>}
          </span>
        </>
      );
  }
}

/** Always beside words, which say the same. */
export function Sign({ of: name }: { of: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={courseIcons[name]} />
    </svg>
  );
}

function Keypad({ label, typed }: { label: string; typed?: string }) {
  return (
    <>
      <span>{label}</span>
      <span className={styles.typed}>{typed ?? '\u00A0'}</span>
      <span className={styles.keys} aria-hidden="true">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ''].map((key, index) => (
          <span key={index}>{key}</span>
        ))}
      </span>
    </>
  );
}

/** Looks like a QR code and is none: nobody can scan a drawing by mistake. */
export function QrDrawing() {
  return (
    <svg
      viewBox="0 0 21 21"
      width="96"
      height="96"
      aria-hidden="true"
      shapeRendering="crispEdges"
      fill="#1D2733"
    >
      <path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0z" />
      <path d="M1 1h5v5H1zM15 1h5v5h-5zM1 15h5v5H1z" fill="#fff" />
      <path d="M2 2h3v3H2zM16 2h3v3h-3zM2 16h3v3H2z" />
      <path
        className={styles.modules}
        d="M9 1h2v2H9zM11 4h2v2h-2zM9 7h1v3H9zM12 8h3v1h-3zM1 9h3v1H1zM5 11h3v1H5zM9 12h2v3H9zM13 11h1v3h-1zM16 9h2v2h-2zM19 12h2v1h-2zM15 15h3v1h-3zM12 17h2v2h-2zM17 18h3v2h-3zM9 19h2v2H9z"
      />
    </svg>
  );
}

function Hand() {
  return (
    <svg className={styles.hand} viewBox="0 0 48 56" aria-hidden="true">
      <path
        d="M17 30V8.500a4 4 0 0 1 8 0V24l12.5 2.600c3 .6 4.7 3 4.3 6L40 46c-.6 4-3.5 6.5-7.5 6.500H25c-3 0-5.2-1.2-7-3.500L8 36.500c-1.6-2-1.3-4.6.5-6 1.8-1.3 4.2-1 5.7.8z"
        fill="#fff"
        stroke="#231A15"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
