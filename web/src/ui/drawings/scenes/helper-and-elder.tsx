import { Art, Person } from './parts.js';

export function HelperAndElder() {
  return (
    <Art>
      <Person x={112} y={166} hair="bun" shirt="var(--son)" elder scale={1.25} />
      <Person x={216} y={166} hair="short" shirt="var(--sky)" scale={1.25} />
      <g transform="rotate(-10 150 120)">
        <rect x="130" y="92" width="40" height="66" rx="8" fill="var(--phone)" />
        <rect x="135" y="98" width="30" height="54" rx="4" fill="var(--paper)" stroke="none" />
        <rect x="139" y="104" width="10" height="10" rx="3" fill="var(--line)" stroke="none" />
        <rect x="139" y="119" width="22" height="4" rx="2" fill="var(--line)" stroke="none" />
        <rect x="139" y="128" width="16" height="4" rx="2" fill="var(--line)" stroke="none" />
        <rect x="152" y="104" width="10" height="10" rx="3" fill="var(--gold)" strokeWidth="1.5" />
      </g>
      <path d="M84 166c4-16 20-26 44-26 8 0 12 4 10 9-2 4-7 5-12 5" fill="var(--son)" />
      <path d="M126 140c8-2 16-1 17 4 0 6-7 9-17 9" fill="var(--skin)" />
      <path d="M238 166c-6-20-24-32-48-40l-5 13c16 6 24 14 27 27" fill="var(--sky)" />
      <path d="M190 126c-8-5-16-8-22-13-4-3-7 1-5 5 4 6 9 8 13 14 3 5 6 7 10 7z" fill="var(--skin)" />
    </Art>
  );
}
