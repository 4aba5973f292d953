import { Art, Person } from '../scenes/parts.js';

export function AiChat() {
  return (
    <Art>
      <path
        d="M40 10h122a10 10 0 0 1 10 10v28a10 10 0 0 1-10 10H96L76 76l2-18H40a10 10 0 0 1-10-10V20a10 10 0 0 1 10-10z"
        fill="var(--sky-tint)"
      />
      <path d="M48 26h98M48 42h64" stroke="var(--sky)" strokeWidth="5" />
      <Person x={76} y={166} hair="short" shirt="var(--sky)" elder />
      <path
        d="M160 70h122a10 10 0 0 1 10 10v16a10 10 0 0 1-10 10h-30l-8 10-8-10h-76a10 10 0 0 1-10-10V80a10 10 0 0 1 10-10z"
        fill="var(--paper)"
      />
      <path d="M166 88h66" stroke="var(--muted)" strokeWidth="5" />
      <circle cx="264" cy="88" r="11" fill="var(--gold)" />
      <path d="M261 85c0-5 7-4 6 0-1 2-3 2-3 4M264 93v.3" stroke="var(--on-gold)" strokeWidth="2.2" />
      <rect x="212" y="122" width="64" height="42" rx="12" fill="var(--leaf-tint)" />
      <rect x="222" y="132" width="44" height="20" rx="10" fill="var(--ink)" stroke="none" />
      <circle cx="234" cy="142" r="3.5" fill="var(--gold)" stroke="none" />
      <circle cx="254" cy="142" r="3.5" fill="var(--gold)" stroke="none" />
      <path d="M206 138v10M282 138v10" strokeWidth="6" />
    </Art>
  );
}
