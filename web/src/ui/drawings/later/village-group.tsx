import { Alert, Art, Person } from '../scenes/parts.js';

export function VillageGroup() {
  return (
    <Art>
      <path
        d="M26 12h116a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10H76L60 76l2-14H26a10 10 0 0 1-10-10V22a10 10 0 0 1 10-10z"
        fill="var(--sky-tint)"
      />
      <path d="M32 30h88M32 45h56" stroke="var(--sky)" strokeWidth="5" />
      <path
        d="M184 12h110a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-30l2 14-18-14h-64a10 10 0 0 1-10-10V22a10 10 0 0 1 10-10z"
        fill="var(--gold-soft)"
      />
      <g transform="translate(206 38) scale(.7)">
        <Alert x={0} y={0} />
      </g>
      <path d="M234 30h54M234 45h34" stroke="var(--amber)" strokeWidth="5" />
      <Person x={60} y={166} hair="bun" shirt="var(--son)" elder scale={0.95} />
      <Person x={132} y={166} hair="short" shirt="var(--leaf)" scale={0.95} />
      <Person x={200} y={166} hair="long" shirt="var(--sky)" scale={0.95} />
      <Person x={266} y={166} hair="short" shirt="var(--sand)" elder scale={0.95} />
    </Art>
  );
}
