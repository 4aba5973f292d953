import { Art, Phone } from '../scenes/parts.js';

/** Messages, the number that called and the receipt, all kept in one folder. */
export function EvidenceKept() {
  return (
    <Art>
      <path d="M58 58h62l14 16h130v92H58z" fill="var(--gold)" />
      <g transform="rotate(-7 112 80)">
        <path d="M86 20h56v92H86z" fill="var(--paper)" />
        <path d="M96 36h36M96 50h24" stroke="var(--line-strong)" strokeWidth="5" />
        <text x="114" y="80" textAnchor="middle" className="sign" fill="var(--ink)">
          đ
        </text>
      </g>
      <Phone x={148} y={12} width={58} height={104}>
        <rect x="6" y="12" width="30" height="14" rx="6" fill="var(--sky-tint)" stroke="none" />
        <rect x="6" y="32" width="34" height="14" rx="6" fill="var(--sky-tint)" stroke="none" />
        <rect x="6" y="52" width="22" height="14" rx="6" fill="var(--sky-tint)" stroke="none" />
      </Phone>
      <g transform="rotate(9 236 76)">
        <rect x="212" y="38" width="48" height="70" rx="6" fill="var(--paper)" />
        <path d="M224 52c-1 14 10 26 24 25l2-7-7-5-5 3-7-8 3-5-4-6z" fill="var(--leaf)" stroke="none" />
      </g>
      <path
        d="M46 96h222a6 6 0 0 1 6 7l-8 57a7 7 0 0 1-7 6H56a7 7 0 0 1-7-6l-9-57a6 6 0 0 1 6-7z"
        fill="var(--gold-soft)"
      />
      <circle cx="158" cy="132" r="19" fill="var(--leaf)" />
      <path d="m149 132 7 7 12-14" stroke="var(--paper)" strokeWidth="5" />
    </Art>
  );
}
