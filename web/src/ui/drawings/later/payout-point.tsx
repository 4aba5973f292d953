import { Art, Person } from '../scenes/parts.js';

export function PayoutPoint() {
  return (
    <Art>
      <rect x="88" y="6" width="144" height="30" rx="6" fill="var(--son)" />
      <text x="160" y="27" textAnchor="middle" className="sign" fill="var(--on-son)">
        ĐIỂM CHI TRẢ
      </text>
      <Person x={236} y={132} hair="long" shirt="var(--sky)" />
      <Person x={52} y={166} hair="short" shirt="var(--leaf-tint)" scale={1.05} />
      <Person x={118} y={166} hair="bun" shirt="var(--gold-soft)" elder scale={1.05} />
      <path d="M152 124h138v14H152z" fill="var(--paper)" />
      <path d="M162 138h118v28H162z" fill="var(--sand)" />
      <g strokeWidth="2.5">
        <rect x="166" y="104" width="44" height="20" rx="3" fill="var(--leaf-tint)" />
        <rect x="172" y="98" width="44" height="20" rx="3" fill="var(--leaf-tint)" />
        <circle cx="194" cy="108" r="5.500" stroke="var(--leaf)" />
      </g>
      <path d="M262 104h22v20h-22zM267 111h12M267 117h8" fill="var(--paper)" strokeWidth="2.500" />
    </Art>
  );
}
