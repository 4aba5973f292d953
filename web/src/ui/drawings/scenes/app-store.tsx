import { Art, Phone, Ring } from './parts.js';

export function AppStore() {
  return (
    <Art>
      <Phone x={84} y={8} width={152} height={158}>
        <rect x="10" y="10" width="120" height="22" rx="11" fill="var(--sand)" strokeWidth="2.5" />
        <circle cx="24" cy="20" r="4.5" strokeWidth="2.5" />
        <path d="m28 24 3 3M40 21h40" strokeWidth="2.5" />
        <rect x="10" y="44" width="34" height="34" rx="9" fill="var(--son)" strokeWidth="2.5" />
        <path
          d="M27 51c4 2 7 3 10 3 0 8-3 14-10 18-7-4-10-10-10-18 3 0 6-1 10-3z"
          fill="var(--gold)"
          strokeWidth="2"
        />
        <path d="M54 54h24M54 66h16" stroke="var(--line-strong)" strokeWidth="5" />
        <rect x="94" y="46" width="36" height="30" rx="10" fill="var(--leaf-tint)" strokeWidth="2.5" />
        <path d="M112 51v13m-6-6 6 6 6-6M104 70h16" stroke="var(--leaf)" />
        <Ring x={92} y={44} width={40} height={34} radius={11} />
        <g strokeWidth="2.5">
          <rect x="10" y="92" width="34" height="34" rx="9" fill="var(--sky-tint)" />
          <rect x="53" y="92" width="34" height="34" rx="9" fill="var(--gold-soft)" />
          <rect x="96" y="92" width="34" height="34" rx="9" fill="var(--leaf-tint)" />
        </g>
        <path d="M19 103h16v10H26l-5 5v-5h-2z" stroke="var(--sky)" strokeWidth="2.5" />
        <path d="M62 117v-11l8-6 8 6v11z" stroke="var(--amber)" strokeWidth="2.5" />
        <circle cx="113" cy="109" r="8" stroke="var(--leaf)" strokeWidth="2.5" />
        <path d="M113 104v5l4 3" stroke="var(--leaf)" strokeWidth="2.5" />
      </Phone>
    </Art>
  );
}
