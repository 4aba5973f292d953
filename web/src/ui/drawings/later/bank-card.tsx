import { Art, Ring } from '../scenes/parts.js';

export function BankCard() {
  return (
    <Art>
      <g transform="rotate(-6 190 60)">
        <rect x="112" y="12" width="172" height="104" rx="12" fill="var(--paper)" />
        <path d="M112 30h172v20H112z" fill="var(--ink)" stroke="none" />
        <Ring x={208} y={62} width={66} height={24} radius={8} />
        <path d="M218 69c-1 6 4 11 10 10l1-3-3-2-2 1-2-3 1-2-2-3z" fill="var(--ink)" stroke="none" />
        <path d="M238 74h26" strokeWidth="4" />
      </g>
      <g transform="translate(-10 0) rotate(-6 130 110)">
        <rect x="34" y="58" width="176" height="106" rx="12" fill="var(--sky)" />
        <rect x="52" y="80" width="34" height="26" rx="5" fill="var(--gold)" strokeWidth="2.5" />
        <path d="M52 93h34M63 80v26M75 80v26" strokeWidth="1.8" stroke="var(--on-gold)" />
        <path d="M98 84c6 6 6 12 0 18M106 79c9 9 9 19 0 28" stroke="var(--sky-tint)" />
        <path d="M52 124h24M88 124h24M124 124h24M160 124h24" stroke="var(--sky-tint)" strokeWidth="5" />
        <path d="M52 146h64" stroke="var(--sky-tint)" strokeWidth="4" />
      </g>
    </Art>
  );
}
