import { Art, Person } from '../scenes/parts.js';

/** The first call after a loss: the bank, at once. */
export function BankHotline() {
  return (
    <Art>
      <Person x={92} y={166} hair="short" shirt="var(--leaf-tint)" elder scale={1.3} />
      <g transform="rotate(14 122 84)">
        <rect x="113" y="62" width="20" height="44" rx="6" fill="var(--phone)" />
      </g>
      <path d="M132 166c10-16 8-44-2-62-5-8-14-4-12 4 4 14 3 28-6 40" fill="var(--skin)" />
      <path d="M142 76c8-6 8-18 0-24M152 84c13-11 13-29 0-40" stroke="var(--line-strong)" strokeWidth="5" />
      <path
        d="M190 26h106a10 10 0 0 1 10 10v62a10 10 0 0 1-10 10H200l-18 12 4-14a10 10 0 0 1-6-9V36a10 10 0 0 1 10-10z"
        fill="var(--paper)"
      />
      <path d="M200 62 228 44l28 18zM204 92h48" fill="var(--sky-tint)" strokeWidth="2.5" />
      <path d="M211 66v20M222 66v20M234 66v20M245 66v20" strokeWidth="4" stroke="var(--sky)" />
      <circle cx="281" cy="68" r="16" fill="var(--gold)" strokeWidth="2.5" />
      <path d="M281 58v10l7 5" stroke="var(--on-gold)" />
    </Art>
  );
}
