import { Art, Phone } from '../scenes/parts.js';

/** A message on a hook. */
export function BaitMessage() {
  return (
    <Art>
      <path d="M286 6c-30 4-46 20-48 46" strokeWidth="3" stroke="var(--line-strong)" />
      <path d="M276 4h22" strokeWidth="7" />
      <Phone x={70} y={10} width={92} height={156}>
        <rect x="8" y="14" width="48" height="20" rx="8" fill="var(--sand)" stroke="none" />
        <rect x="24" y="42" width="48" height="20" rx="8" fill="var(--sky-tint)" stroke="none" />
        <rect x="8" y="112" width="64" height="20" rx="10" fill="var(--sand)" stroke="none" />
      </Phone>
      <path
        d="M132 66h120a10 10 0 0 1 10 10v34a10 10 0 0 1-10 10H152l-14 14 2-14h-8a10 10 0 0 1-10-10V76a10 10 0 0 1 10-10z"
        fill="var(--paper)"
      />
      <circle cx="148" cy="93" r="14" fill="var(--gold)" strokeWidth="2.5" />
      <text x="148" y="99" textAnchor="middle" className="sign" fill="var(--on-gold)">
        đ
      </text>
      <path d="M174 84h72" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M174 102h44" stroke="var(--sky)" strokeWidth="5" />
      <path d="M238 52v74c0 20-28 20-28 2" strokeWidth="9" />
      <path d="M238 52v74c0 20-28 20-28 2" stroke="var(--line-strong)" strokeWidth="4" />
      <path d="M210 128l-8 8m8-8 9 6" strokeWidth="4" />
      <circle cx="238" cy="48" r="5" fill="var(--paper)" />
    </Art>
  );
}
