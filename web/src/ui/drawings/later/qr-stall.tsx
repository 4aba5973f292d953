import { Art, Person, Qr, Ring } from '../scenes/parts.js';

export function QrStall() {
  return (
    <Art>
      <path d="M50 40v126M270 40v126" strokeWidth="5" />
      <Person x={120} y={150} hair="long" shirt="var(--sky-tint)" />
      <path d="M38 10h244l14 30H24z" fill="var(--paper)" />
      <path d="M38 10h41L65 40H24zM120 10h40v30h-46zM200 10h41l14 30h-48z" fill="var(--son)" stroke="none" />
      <path d="M38 10h244l14 30H24z" />
      <path
        d="M24 40c0 14 41 14 41 0 0 14 49 14 49 0 0 14 46 14 46 0 0 14 47 14 47 0 0 14 48 14 48 0 0 14 41 14 41 0"
        fill="var(--paper)"
        strokeWidth="2.5"
      />
      <path d="M36 122h248v44H36z" fill="var(--sand)" />
      <path d="M36 136h248" stroke="var(--line-strong)" />
      <g strokeWidth="2.5">
        <circle cx="58" cy="112" r="10" fill="var(--son)" />
        <circle cx="78" cy="112" r="10" fill="var(--son)" />
        <path d="M58 102c0-4 3-6 6-6M78 102c0-4 3-6 6-6" stroke="var(--leaf)" />
        <path
          d="M258 122c-14-4-16-22-12-32 6 4 9 10 10 16 2-8 6-16 14-20 6 14 2 30-12 36z"
          fill="var(--leaf)"
        />
      </g>
      <path d="M204 122v-8M182 122h44" strokeWidth="4" />
      <rect x="172" y="50" width="64" height="66" rx="8" fill="#fff" />
      <Qr x={182} y={60} size={44} />
      <Ring x={172} y={50} width={64} height={66} />
    </Art>
  );
}
