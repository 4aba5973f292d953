import { Art, Phone } from '../scenes/parts.js';

/** One horn of the pole, opening to the left from its own middle. */
function Horn({ turn }: { turn: 1 | -1 }) {
  return (
    <g transform={`translate(74 50) scale(${turn} 1)`} strokeWidth="2.5">
      <path d="M-4-9h-8L-46-28v56l34-19h8z" fill="var(--son)" />
      <ellipse cx="-46" rx="8" ry="28" fill="var(--son-tint)" />
      <ellipse cx="-46" rx="3.500" ry="11" fill="var(--ink)" stroke="none" />
      <path d="M-62-18c-6 11-6 25 0 36" stroke="var(--line-strong)" strokeWidth="4" />
    </g>
  );
}

export function CommuneNews() {
  return (
    <Art>
      <path d="M74 30v138" strokeWidth="8" />
      <path d="M60 168h28" strokeWidth="5" />
      <Horn turn={1} />
      <Horn turn={-1} />
      <rect x="64" y="34" width="20" height="32" rx="5" fill="var(--gold)" />
      <Phone x={176} y={8} width={108} height={156}>
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
