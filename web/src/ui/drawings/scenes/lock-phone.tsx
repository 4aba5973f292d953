import { Art, Padlock, Phone } from './parts.js';

export function LockPhone() {
  return (
    <Art>
      <path
        d="M160 4c30 14 56 18 84 18 4 62-22 108-84 132C98 130 72 84 76 22c28 0 54-4 84-18z"
        fill="var(--leaf-tint)"
        stroke="var(--leaf)"
      />
      <Phone x={116} y={18} width={88} height={148}>
        <rect x="24" y="8" width="28" height="4" rx="2" fill="var(--line)" stroke="none" />
        <Padlock x={38} y={54} scale={1.15} />
        <path d="M14 116h.1M26 116h.1M38 116h.1M50 116h.1M62 116h.1" strokeWidth="8" />
      </Phone>
    </Art>
  );
}
