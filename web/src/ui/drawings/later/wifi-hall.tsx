import { Art, Person } from '../scenes/parts.js';

/** The village hall with its open Wi-Fi. */
export function WifiHall() {
  return (
    <Art>
      <path d="M36 84h176v82H36z" fill="var(--paper)" />
      <path d="M22 84 124 44l102 40z" fill="var(--son)" />
      <rect x="50" y="92" width="148" height="26" rx="4" fill="var(--gold-soft)" strokeWidth="2.5" />
      <text x="124" y="111" textAnchor="middle" className="sign" fill="var(--ink)">
        NHÀ VĂN HÓA
      </text>
      <path d="M104 166v-38h40v38M124 128v38" fill="var(--sand)" />
      <path
        d="M56 130h30v24H56zM71 130v24M162 130h30v24h-30zM177 130v24"
        fill="var(--sky-tint)"
        strokeWidth="2.5"
      />
      <g stroke="var(--sky)" strokeWidth="5">
        <path d="M104 30c11-11 29-11 40 0M94 20c17-16 43-16 60 0" />
        <path d="M124 40h.1" strokeWidth="9" />
      </g>
      <Person x={262} y={166} hair="bun" shirt="var(--sky)" elder scale={1.05} />
      <g transform="rotate(8 232 140)">
        <rect x="218" y="116" width="26" height="44" rx="6" fill="var(--phone)" />
        <rect x="222" y="121" width="18" height="33" rx="3" fill="var(--paper)" stroke="none" />
        <path d="M226 131c3-3 7-3 10 0M231 138h.1" stroke="var(--sky)" strokeWidth="2.5" />
      </g>
      <path d="M226 166c0-9 4-14 14-16 6 0 8 5 4 8" fill="var(--skin)" strokeWidth="2.5" />
    </Art>
  );
}
