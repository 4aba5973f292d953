import { Art } from '../scenes/parts.js';

/** A new day is promised in writing. */
export function ApologyLetter() {
  return (
    <Art>
      <path d="M40 8h138v158H40z" fill="var(--paper)" />
      <path d="M54 16h110v44H54z" fill="var(--son-tint)" strokeWidth="2" />
      <text x="109" y="35" textAnchor="middle" className="sign" fill="var(--son)">
        Xin lỗi
      </text>
      <text x="109" y="54" textAnchor="middle" className="sign" fill="var(--son)">
        và hẹn lại
      </text>
      <path d="M56 76h104M56 92h104M56 108h70" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M112 146c8-20 14-18 11-6-2 10 9 2 12-4 1 6 6 6 10 2" stroke="var(--sky)" />
      <rect x="200" y="44" width="92" height="92" rx="10" fill="var(--paper)" />
      <path d="M200 54a10 10 0 0 1 10-10h72a10 10 0 0 1 10 10v16h-92z" fill="var(--son)" />
      <path d="M222 34v20M270 34v20" strokeWidth="6" />
      <path
        d="M216 86h.1M236 86h.1M256 86h.1M276 86h.1M216 102h.1M236 102h.1M276 102h.1M216 118h.1M236 118h.1"
        strokeWidth="8"
        stroke="var(--line-strong)"
      />
      <path d="m244 110 10 10 22-26" stroke="var(--leaf)" strokeWidth="7" />
    </Art>
  );
}
