import { Art } from '../scenes/parts.js';

/** The card's chip is read, and the screen says whose it is. */
export function ChipReader() {
  return (
    <Art>
      <path d="M34 112h108l14 46a6 6 0 0 1-6 8H26a6 6 0 0 1-6-8z" fill="var(--phone)" />
      <path d="M46 122h84l6 24H40z" fill="var(--sand)" stroke="none" />
      <g transform="rotate(-8 92 78)">
        <rect x="40" y="50" width="104" height="64" rx="8" fill="var(--sky-tint)" />
        <rect x="52" y="70" width="24" height="20" rx="4" fill="var(--gold)" strokeWidth="2.5" />
        <path d="M52 80h24M64 70v20" strokeWidth="1.8" stroke="var(--on-gold)" />
        <circle cx="118" cy="74" r="8" fill="var(--sky)" stroke="none" />
        <path d="M105 98c1-12 6-15 13-15s12 3 13 15z" fill="var(--sky)" stroke="none" />
      </g>
      <path d="M76 40c8-8 22-8 30 0M66 28c14-14 36-14 50 0" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M160 100h22m-9-9 9 9-9 9" stroke="var(--son)" strokeWidth="5" />
      <path d="M236 138h26l4 28h-34z" fill="var(--sand)" />
      <rect x="192" y="22" width="114" height="116" rx="10" fill="var(--phone)" />
      <rect x="201" y="31" width="96" height="98" rx="4" fill="var(--paper)" stroke="none" />
      <circle cx="230" cy="60" r="11" fill="var(--sky-tint)" strokeWidth="2.5" />
      <path d="M212 92c1-14 8-19 18-19s17 5 18 19z" fill="var(--sky-tint)" strokeWidth="2.5" />
      <path d="M258 54h30M258 68h22M258 82h30" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M216 110h40" stroke="var(--line-strong)" strokeWidth="5" />
      <circle cx="278" cy="112" r="13" fill="var(--leaf)" strokeWidth="2.5" />
      <path d="m272 112 5 5 8-9" stroke="var(--paper)" strokeWidth="3.5" />
    </Art>
  );
}
