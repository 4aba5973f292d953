import { Alert, Art, Phone } from '../scenes/parts.js';

export function DeepfakeCall() {
  return (
    <Art>
      <Phone x={88} y={6} width={124} height={162}>
        <rect width="112" height="148" rx="8" fill="var(--sky-tint)" stroke="none" />
        <path d="M12 118c0-22 18-30 44-30s44 8 44 30z" fill="var(--leaf)" />
        <circle cx="56" cy="54" r="34" fill="var(--skin)" />
        <path d="M56 20a34 34 0 0 1 0 68z" fill="#E9F1F8" />
        <path d="M22 50c0-22 14-32 34-32v14c-14 1-24 6-34 18z" fill="var(--dark-hair)" strokeWidth="2.5" />
        <path
          d="M56 20v68M56 36l16-10M56 36l32 10M56 56l32-10M56 56l33 8M56 76l33-12M56 76l14 8"
          stroke="#184F86"
          strokeWidth="2"
          strokeDasharray="4 4"
        />
        <path d="M43 50v4M69 50v4M44 68c7 6 17 6 24 0" stroke="var(--face)" />
        <path d="M0 118h112v22a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z" fill="var(--paper)" stroke="none" />
        <circle cx="56" cy="132" r="12" fill="var(--son)" stroke="none" />
        <path d="M49 134c4-4 10-4 14 0" stroke="var(--on-son)" strokeWidth="4.5" />
        <circle cx="22" cy="132" r="8" fill="var(--sand)" strokeWidth="2" />
        <circle cx="90" cy="132" r="8" fill="var(--sand)" strokeWidth="2" />
      </Phone>
      <Alert x={250} y={50} />
      <path d="M66 54c-9 14-9 34 0 48M48 44c-15 20-15 48 0 68" stroke="var(--line-strong)" strokeWidth="5" />
    </Art>
  );
}
