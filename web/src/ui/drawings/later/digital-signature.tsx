import { Art, Ring } from '../scenes/parts.js';

/** An electronic result with its signature, and the key that only its owner holds. */
export function DigitalSignature() {
  return (
    <Art>
      <path d="M70 8h104l26 26v132H70z" fill="var(--paper)" />
      <path d="M174 8v26h26" fill="var(--sand)" />
      <path d="M88 34h66M88 52h92M88 68h92M88 84h60" stroke="var(--line-strong)" strokeWidth="5" />
      <Ring x={96} y={102} width={92} height={48} />
      <path d="M106 134c10-30 18-26 14-8-3 14 12 2 16-6 1 8 6 9 11 3 2 5 8 5 12 1" stroke="var(--sky)" />
      <circle cx="168" cy="114" r="7" fill="var(--leaf)" stroke="none" />
      <path d="m164 114 3 3 5-6" stroke="var(--paper)" strokeWidth="2" />
      <g transform="translate(246 92) rotate(28)">
        <rect x="-20" y="-26" width="40" height="62" rx="8" fill="var(--son)" />
        <path d="M-12-48h24v22h-24z" fill="var(--sand)" />
        <path d="M-5-42h.1M5-42h.1" strokeWidth="6" />
        <circle cy="-2" r="7" fill="var(--gold)" strokeWidth="2.5" />
        <path d="M0 5v17m0-5h6" stroke="var(--on-son)" strokeWidth="4" />
      </g>
    </Art>
  );
}
