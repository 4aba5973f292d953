import { Art, Padlock } from '../scenes/parts.js';

/** The chair is empty and the screen is locked. */
export function LockedComputer() {
  return (
    <Art>
      <path d="M118 130h44l4 10h-52z" fill="var(--sand)" />
      <rect x="60" y="18" width="160" height="112" rx="10" fill="var(--phone)" />
      <rect x="69" y="27" width="142" height="94" rx="4" fill="var(--leaf-tint)" stroke="none" />
      <Padlock x={140} y={64} scale={1.15} />
      <path d="M26 140h252v12H26z" fill="var(--paper)" />
      <path d="M42 152h14v14H42zM248 152h14v14h-14z" fill="var(--sand)" />
      <path d="M86 132h64l6 8H80z" fill="var(--sand)" strokeWidth="2.5" />
      <path d="M236 140v-20h18v20zM254 124c8 0 8 9 0 9" fill="var(--gold-soft)" strokeWidth="2.5" />
      <path d="M284 66c12 0 20 8 20 22v36h-40V88c0-14 8-22 20-22z" fill="var(--son)" />
      <path d="M264 124h40v10h-40zM284 134v22M266 166c4-8 32-8 36 0" fill="var(--son)" />
    </Art>
  );
}
