import { Art, Ring } from './parts.js';

export function ComputerPortal() {
  return (
    <Art>
      <path d="M120 146h56l6 20h-68z" fill="var(--sand)" />
      <rect x="40" y="8" width="216" height="138" rx="12" fill="var(--phone)" />
      <rect x="50" y="18" width="196" height="118" rx="5" fill="var(--paper)" stroke="none" />
      <path d="M50 23a5 5 0 0 1 5-5h186a5 5 0 0 1 5 5v31H50z" fill="var(--sand)" stroke="none" />
      <rect x="64" y="23" width="168" height="26" rx="13" fill="var(--paper)" stroke="none" />
      <Ring x={64} y={23} width={168} height={26} radius={13} />
      <text x="186" y="41" textAnchor="middle" className="sign" fill="var(--ink)">
        .gov.vn
      </text>
      <path d="M80 36h66" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M76 116V84l20-14 20 14v32z" fill="var(--son-tint)" strokeWidth="2.5" />
      <path d="M70 116h52M86 116V92h20v24" strokeWidth="2.5" />
      <path d="M96 70V56l12 4-12 5" fill="var(--son)" strokeWidth="2" />
      <path d="M140 74h88M140 90h72" stroke="var(--line-strong)" strokeWidth="5" />
      <rect x="140" y="102" width="58" height="20" rx="8" fill="var(--sky)" stroke="none" />
      <path d="M262 100h26l12 12v54h-38z" fill="var(--paper)" />
      <path d="M288 100v12h12M270 126h20M270 138h20M270 150h12" strokeWidth="2.5" />
    </Art>
  );
}
