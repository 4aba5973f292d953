import { Art, Padlock } from '../scenes/parts.js';

/** A door with two locks: whoever opens one still stands before the other. */
export function TwoLocks() {
  return (
    <Art>
      <path d="M92 12h112v154H92z" fill="var(--sand)" />
      <path d="M104 24h88v142h-88z" fill="var(--gold-soft)" />
      <path d="M118 38h60v44h-60zM118 98h60v54h-60z" strokeWidth="2.5" stroke="var(--amber)" />
      <Padlock x={186} y={54} scale={0.9} />
      <Padlock x={186} y={118} scale={0.9} />
      <path d="M216 68h18M216 132h18" strokeWidth="2.5" stroke="var(--muted)" />
      <g transform="translate(262 68)" strokeWidth="2.5">
        <rect x="-28" y="-17" width="56" height="34" rx="8" fill="var(--paper)" />
        <path d="M-15 0h.1M-5 0h.1M5 0h.1M15 0h.1" strokeWidth="7" />
      </g>
      <g transform="translate(262 132)">
        <rect x="-17" y="-26" width="34" height="52" rx="7" fill="var(--phone)" strokeWidth="2.5" />
        <rect x="-12" y="-20" width="24" height="38" rx="3" fill="var(--paper)" stroke="none" />
        <path d="m-6-1 5 5 8-9" stroke="var(--leaf)" />
      </g>
      <circle cx="62" cy="86" r="14" fill="var(--gold)" />
      <circle cx="58" cy="86" r="3" fill="var(--on-gold)" stroke="none" />
      <path d="M48 86H16m4 0v10m11-10v8" strokeWidth="5" />
    </Art>
  );
}
