import { Art, Person } from '../scenes/parts.js';

/** It is night in this picture whatever the page looks like, so these colours stay. */
const NIGHT = {
  sky: '#1b3d66',
  ground: '#3a302a',
  ink: '#231a15',
  moon: '#fbe3a6',
  pole: '#d3c8b8',
  sign: '#f2b21b',
};

export function BrokenLamp() {
  return (
    <Art>
      <rect x="18" y="6" width="284" height="154" rx="14" fill={NIGHT.sky} stroke="none" />
      <path d="M18 124h284v22a14 14 0 0 1-14 14H32a14 14 0 0 1-14-14z" fill={NIGHT.ground} stroke="none" />
      <circle cx="44" cy="34" r="12" fill={NIGHT.moon} stroke="none" />
      <path d="M86 24v.1M130 42v.1M62 66v.1M292 92v.1" stroke={NIGHT.moon} strokeWidth="5" />
      <path d="M256 150V34c0-12-34-14-44-4" stroke={NIGHT.ink} strokeWidth="10" />
      <path d="M256 150V34c0-12-34-14-44-4" stroke={NIGHT.pole} strokeWidth="4" />
      <path d="M190 40c2-14 34-18 38-2z" fill={NIGHT.pole} stroke={NIGHT.ink} strokeWidth="2.5" />
      <path d="M200 42c0 9 18 9 20 0z" fill="#5c534b" stroke={NIGHT.ink} strokeWidth="2.5" />
      <path d="m190 58 30 30m0-30-30 30" stroke={NIGHT.ink} strokeWidth="10" />
      <path d="m190 58 30 30m0-30-30 30" stroke={NIGHT.sign} strokeWidth="5" />
      <Person x={92} y={160} hair="bun" shirt="var(--son)" elder scale={1.05} />
      <rect x="132" y="86" width="34" height="58" rx="7" fill="var(--phone)" stroke={NIGHT.ink} />
      <rect x="137" y="92" width="24" height="46" rx="3" fill={NIGHT.moon} stroke="none" />
      <path d="M149 104v22M149 104c4-4 8-4 10-1" stroke={NIGHT.ink} strokeWidth="2.5" />
      <path d="M112 150c8-14 16-20 26-22" stroke={NIGHT.ink} strokeWidth="12" />
      <path d="M112 150c8-14 16-20 26-22" stroke="var(--skin)" strokeWidth="7" />
    </Art>
  );
}
