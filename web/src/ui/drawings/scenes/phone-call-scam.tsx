import { Alert, Art, Phone, Ring } from './parts.js';

export function PhoneCallScam() {
  return (
    <Art>
      <path
        d="M92 56c-14 16-14 46 0 62M74 44c-22 24-22 62 0 86"
        stroke="var(--line-strong)"
        strokeWidth="5"
      />
      <Phone x={118} y={10}>
        <rect width="72" height="138" rx="8" fill="var(--sand)" stroke="none" />
        <path
          d="M10 74c1-18 9-27 14-31-1-14 4-21 12-21s13 7 12 21c5 4 13 13 14 31z"
          fill="var(--muted)"
          strokeWidth="2.5"
        />
        <path d="M27 47c-2-10 2-16 9-16s11 6 9 16c-4 6-14 6-18 0z" fill="var(--ink)" stroke="none" />
        <path d="M36 36c4 0 5 4 1 7v2M37 49v.3" stroke="var(--ground)" strokeWidth="2.5" />
        <path d="M20 86h32" strokeWidth="4" />
        <circle cx="54" cy="116" r="11" fill="var(--leaf)" stroke="none" />
        <path d="M49 116h10m-4-4 4 4-4 4" stroke="var(--paper)" strokeWidth="2.5" />
        <circle cx="19" cy="116" r="11" fill="var(--son)" stroke="none" />
        <path d="m15 112 8 8m0-8-8 8" stroke="var(--on-son)" strokeWidth="2.5" />
        <Ring x={4} y={101} width={30} height={30} radius={15} />
      </Phone>
      <path
        d="M220 96h70a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8h-52l-14 12 2-12h-6a8 8 0 0 1-8-8v-28a8 8 0 0 1 8-8z"
        fill="var(--paper)"
      />
      <text x="255" y="125" textAnchor="middle" className="sign" fill="var(--ink)">
        Mã OTP?
      </text>
      <Alert x={250} y={52} />
    </Art>
  );
}
