import { Art } from '../scenes/parts.js';

const ROWS = [14, 64, 114];

export function ThreeAccounts() {
  return (
    <Art>
      {ROWS.map((y) => (
        <g key={y} transform={`translate(40 ${y})`}>
          <rect width="204" height="42" rx="10" fill="var(--paper)" />
          <circle cx="24" cy="21" r="14" fill="var(--son-tint)" strokeWidth="2.5" />
          <path d="M17 27v-8l7-6 7 6v8z" fill="var(--son)" stroke="none" />
          <path d="M50 15h86M50 28h56" stroke="var(--line-strong)" strokeWidth="5" />
        </g>
      ))}
      <circle cx="222" cy="85" r="11" fill="var(--leaf)" stroke="none" />
      <path d="m216 85 4 5 8-9" stroke="var(--paper)" strokeWidth="3" />
      <path d="M214 28c2-7 12-7 12 0 0 4-6 4-6 9M220 43v.1" stroke="var(--muted)" strokeWidth="4" />
      <path d="M214 128c2-7 12-7 12 0 0 4-6 4-6 9M220 143v.1" stroke="var(--muted)" strokeWidth="4" />
      <path d="m252 113 34 38" strokeWidth="13" />
      <path d="m252 113 34 38" stroke="var(--gold)" strokeWidth="6" />
      <circle cx="226" cy="85" r="36" strokeWidth="9" />
      <circle cx="226" cy="85" r="36" stroke="var(--gold)" strokeWidth="4" />
    </Art>
  );
}
