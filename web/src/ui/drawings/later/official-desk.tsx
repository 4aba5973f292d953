import { Art, Person } from '../scenes/parts.js';

/** An official at the one-stop counter, a screen turned to both. */
export function OfficialDesk() {
  return (
    <Art>
      <rect x="24" y="6" width="118" height="28" rx="6" fill="var(--son)" />
      <text x="83" y="26" textAnchor="middle" className="sign" fill="var(--on-son)">
        MỘT CỬA
      </text>
      <Person x={92} y={140} hair="long" shirt="var(--sky)" scale={1.02}>
        <rect x="6" y="-28" width="16" height="12" rx="2" fill="var(--paper)" strokeWidth="2" />
      </Person>
      <path
        d="M156 34h110a8 8 0 0 1 8 8v66a8 8 0 0 1-8 8H156a8 8 0 0 1-8-8V42a8 8 0 0 1 8-8z"
        fill="var(--phone)"
      />
      <rect x="156" y="42" width="110" height="66" rx="4" fill="var(--paper)" stroke="none" />
      <path d="M156 46a4 4 0 0 1 4-4h102a4 4 0 0 1 4 4v10H156z" fill="var(--sky-tint)" stroke="none" />
      <circle cx="168" cy="70" r="5" fill="var(--leaf)" stroke="none" />
      <circle cx="168" cy="84" r="5" fill="var(--gold)" stroke="none" />
      <circle cx="168" cy="98" r="5" fill="var(--line-strong)" stroke="none" />
      <path d="M182 70h66M182 84h50M182 98h58" stroke="var(--line-strong)" strokeWidth="5" />
      <path d="M204 116h14v14h-14z" fill="var(--sand)" />
      <path d="M28 130h264v14H28z" fill="var(--paper)" />
      <path d="M44 144h232v22H44z" fill="var(--sand)" />
      <path d="M236 130l6-12h32l-6 12z" fill="var(--gold-soft)" strokeWidth="2.5" />
    </Art>
  );
}
