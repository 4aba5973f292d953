import { Art, Person } from './parts.js';

export function PublicServiceCentre() {
  return (
    <Art>
      <rect x="24" y="6" width="186" height="30" rx="6" fill="var(--son)" />
      <text x="117" y="27" textAnchor="middle" className="sign" fill="var(--on-son)">
        HÀNH CHÍNH CÔNG
      </text>
      <Person x={232} y={132} hair="long" shirt="var(--sky)">
        <path d="M-3-31 0-12l3-19" fill="var(--gold)" strokeWidth="2" />
      </Person>
      <Person x={104} y={166} hair="short" shirt="var(--gold-soft)" elder scale={1.25} />
      <path d="M150 124h132v14H150z" fill="var(--paper)" />
      <path d="M160 138h112v28H160z" fill="var(--sand)" />
      <path d="M22 166v-28h28v28" fill="var(--leaf-tint)" />
      <path
        d="M36 138c-16-6-18-22-14-30 12 4 17 14 14 30zm0 0c14-4 18-16 16-26-11 3-16 12-16 26z"
        fill="var(--leaf)"
        strokeWidth="2.5"
      />
      <path d="M160 100h30l8 8v16h-38z" fill="var(--paper)" strokeWidth="2.5" />
      <path d="M167 110h14M167 117h22" stroke="var(--muted)" strokeWidth="2.5" />
      <rect x="272" y="14" width="36" height="26" rx="5" fill="var(--phone)" />
      <text x="290" y="33" textAnchor="middle" className="sign" fill="#F2B21B">
        05
      </text>
    </Art>
  );
}
