import { Art, Person } from '../scenes/parts.js';

/** Telling somebody at home; nobody is scolded. */
export function FamilyTalk() {
  return (
    <Art>
      <Person x={98} y={150} hair="bun" shirt="var(--son)" elder scale={1.15} />
      <Person x={224} y={150} hair="long" shirt="var(--sky)" scale={1.15} />
      <path d="M40 138h240v12H40z" fill="var(--paper)" />
      <path d="M56 150h14v16H56zM250 150h14v16h-14z" fill="var(--sand)" />
      <path d="M126 138v-11h20v11zM146 129c7 0 7 7 0 7" fill="var(--leaf-tint)" strokeWidth="2.5" />
      <path d="M132 121c-3-5 3-6 0-11M140 121c-3-5 3-6 0-11" stroke="var(--line-strong)" strokeWidth="2.5" />
      <rect x="180" y="122" width="30" height="16" rx="4" fill="var(--phone)" strokeWidth="2.5" />
      <path
        d="M128 6h64a9 9 0 0 1 9 9v26a9 9 0 0 1-9 9h-22l-10 10-10-10h-22a9 9 0 0 1-9-9V15a9 9 0 0 1 9-9z"
        fill="var(--paper)"
      />
      <path
        d="M160 40c-15-9-17-25-6-25 4 0 6 4 6 6 0-2 2-6 6-6 11 0 9 16-6 25z"
        fill="var(--son)"
        strokeWidth="2.5"
      />
    </Art>
  );
}
