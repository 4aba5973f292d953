import { Art, Person } from '../scenes/parts.js';

export function BrokenLamp() {
  return (
    <Art>
      <rect x="18" y="6" width="284" height="154" rx="14" fill="var(--sky)" stroke="none" />
      <path d="M18 124h284v22a14 14 0 0 1-14 14H32a14 14 0 0 1-14-14z" fill="var(--phone)" stroke="none" />
      <circle cx="44" cy="34" r="12" fill="var(--gold-soft)" stroke="none" />
      <path d="M86 24v.1M130 42v.1M62 66v.1M292 92v.1" stroke="var(--gold-soft)" strokeWidth="5" />
      <path d="M256 150V34c0-12-34-14-44-4" stroke="#231A15" strokeWidth="10" />
      <path d="M256 150V34c0-12-34-14-44-4" stroke="var(--line-strong)" strokeWidth="4" />
      <path d="M190 40c2-14 34-18 38-2z" fill="var(--line-strong)" stroke="#231A15" strokeWidth="2.5" />
      <path d="M200 42c0 9 18 9 20 0z" fill="#5c534b" stroke="#231A15" strokeWidth="2.5" />
      <path d="m190 58 30 30m0-30-30 30" stroke="#231A15" strokeWidth="10" />
      <path d="m190 58 30 30m0-30-30 30" stroke="var(--gold)" strokeWidth="5" />
      <Person x={92} y={160} hair="bun" shirt="var(--son)" elder scale={1.05} />
      <rect x="132" y="86" width="34" height="58" rx="7" fill="var(--phone)" stroke="#231A15" />
      <rect x="137" y="92" width="24" height="46" rx="3" fill="var(--gold-soft)" stroke="none" />
      <path d="M149 104v22M149 104c4-4 8-4 10-1" stroke="#231A15" strokeWidth="2.5" />
      <path d="M112 150c8-14 16-20 26-22" stroke="#231A15" strokeWidth="12" />
      <path d="M112 150c8-14 16-20 26-22" stroke="var(--skin)" strokeWidth="7" />
    </Art>
  );
}
