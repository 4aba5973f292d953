import { Art } from '../scenes/parts.js';

/** Paper goes in, the same sheet stands on the screen. */
export function ScanDossier() {
  return (
    <Art>
      <path d="M52 18h58l14 14v72H52z" fill="var(--paper)" />
      <path d="M110 18v14h14M64 44h46M64 58h46M64 72h30" stroke="var(--muted)" strokeWidth="2.5" />
      <path
        d="M26 104h124a8 8 0 0 1 8 8v46a8 8 0 0 1-8 8H26a8 8 0 0 1-8-8v-46a8 8 0 0 1 8-8z"
        fill="var(--sky-tint)"
      />
      <path d="M34 104h108" strokeWidth="7" stroke="var(--gold)" />
      <path d="M32 146h60" stroke="var(--line-strong)" strokeWidth="5" />
      <circle cx="136" cy="144" r="7" fill="var(--leaf)" strokeWidth="2.5" />
      <path d="M164 96h22m-9-9 9 9-9 9" stroke="var(--son)" strokeWidth="5" />
      <path d="M238 140h26l4 26h-34z" fill="var(--sand)" />
      <rect x="194" y="24" width="114" height="116" rx="10" fill="var(--phone)" />
      <rect x="203" y="33" width="96" height="98" rx="4" fill="var(--paper)" stroke="none" />
      <path d="M222 42h42l14 14v66h-56z" fill="var(--leaf-tint)" strokeWidth="2.5" />
      <path d="M264 42v14h14M232 68h36M232 82h36M232 96h22" strokeWidth="2.5" />
      <circle cx="278" cy="116" r="14" fill="var(--leaf)" strokeWidth="2.5" />
      <path d="m272 116 5 5 8-9" stroke="var(--paper)" strokeWidth="3.5" />
    </Art>
  );
}
