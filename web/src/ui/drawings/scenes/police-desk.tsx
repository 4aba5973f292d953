import { Art, IdCard, Person } from './parts.js';

export function PoliceDesk() {
  return (
    <Art>
      <rect x="36" y="10" width="136" height="30" rx="6" fill="var(--son)" />
      <text x="104" y="31" textAnchor="middle" className="sign" fill="var(--on-son)">
        CÔNG AN XÃ
      </text>
      <Person x={226} y={130} hair="short" shirt="var(--leaf)">
        <path d="M-25-76c0-12 8-18 25-18s25 6 25 18c-14-5-36-5-50 0z" fill="var(--leaf)" />
        <path d="M-22-76c12-4 32-4 44 0" stroke="var(--son)" strokeWidth="4" />
        <path d="m0-92 2.5 5h5l-4 3.5 1.5 5-5-3-5 3 1.5-5-4-3.500h5z" fill="var(--gold)" strokeWidth="1.5" />
      </Person>
      <Person x={104} y={148} hair="long" shirt="var(--sky-tint)" />
      <path d="M34 126h252v14H34z" fill="var(--paper)" />
      <path d="M48 140h224v26H48z" fill="var(--sand)" />
      <IdCard x={160} y={112} />
      <path d="M250 126v-18h16v18z" fill="var(--gold-soft)" strokeWidth="2.5" />
    </Art>
  );
}
