import { Art, IdCard, Phone } from './parts.js';

export function DocumentWallet() {
  return (
    <Art>
      <Phone x={96} y={8} width={128} height={156}>
        <rect x="34" y="8" width="48" height="5" rx="2.5" fill="var(--line)" stroke="none" />
      </Phone>
      <IdCard x={128} y={62} turn={-12} />
      <g transform="translate(172 58) rotate(10)" strokeWidth="2.5">
        <rect x="-26" y="-22" width="52" height="44" rx="5" fill="var(--leaf-tint)" />
        <path d="M-15 8c0-9 3-14 8-14h11c6 0 9 5 11 14zM-9-6l4-8h11l6 8" stroke="var(--leaf)" />
        <circle cx="-7" cy="10" r="3.5" fill="var(--leaf)" stroke="none" />
        <circle cx="9" cy="10" r="3.5" fill="var(--leaf)" stroke="none" />
      </g>
      <path
        d="M76 92a10 10 0 0 1 10-10h132a10 10 0 0 1 10 10v58a12 12 0 0 1-12 12H88a12 12 0 0 1-12-12z"
        fill="var(--gold-soft)"
      />
      <path d="M86 92h132" stroke="var(--amber)" strokeWidth="2.5" strokeDasharray="6 7" />
      <path d="M240 108h-38a15 15 0 0 0 0 30h38a4 4 0 0 0 4-4v-22a4 4 0 0 0-4-4z" fill="var(--gold)" />
      <circle cx="206" cy="123" r="4" fill="var(--on-gold)" stroke="none" />
    </Art>
  );
}
