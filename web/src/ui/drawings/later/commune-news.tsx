import { Art, Phone } from '../scenes/parts.js';

export function CommuneNews() {
  return (
    <Art>
      <path d="M70 44v124" strokeWidth="8" />
      <path d="M62 168h16" strokeWidth="5" />
      <g strokeWidth="2.5">
        <path d="M66 44 34 26c-8 8-12 24-8 36l40-4z" fill="var(--son)" />
        <path d="M74 44l32-18c8 8 12 24 8 36l-40-4z" fill="var(--son)" />
        <rect x="62" y="40" width="16" height="20" rx="4" fill="var(--gold)" />
      </g>
      <path
        d="M16 34c-4 8-4 16 0 24M124 34c4 8 4 16 0 24M132 26c7 13 7 27 0 40"
        stroke="var(--line-strong)"
        strokeWidth="4"
      />
      <Phone x={164} y={8} width={108} height={156}>
        <rect width="96" height="34" rx="8" fill="var(--sand)" stroke="none" />
        <path d="M14 27V15l10-8 10 8v12z" fill="var(--son-tint)" strokeWidth="2.5" />
        <path d="M42 14h40M42 25h24" stroke="var(--line-strong)" strokeWidth="5" />
        <g strokeWidth="2.5">
          <rect x="8" y="44" width="80" height="38" rx="8" fill="var(--sky-tint)" />
          <rect x="8" y="90" width="80" height="38" rx="8" fill="var(--gold-soft)" />
        </g>
        <path d="M18 56h52M18 68h34M18 102h56M18 114h28" strokeWidth="4" stroke="var(--muted)" />
        <circle cx="86" cy="46" r="8" fill="var(--son)" strokeWidth="2.500" />
      </Phone>
    </Art>
  );
}
