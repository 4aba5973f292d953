import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.js';
import type { Tone } from './note.js';

export function Disk({ icon, tone, square }: { icon: LucideIcon; tone?: Tone; square?: boolean }) {
  return (
    <span className={['disk', square && 'sq', tone].filter(Boolean).join(' ')}>
      <Icon of={icon} />
    </span>
  );
}

/** Instead of a photograph, which the product never keeps: the first letters of the family and the given name. */
export function Initials({ name }: { name: string }) {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (
    <span className="disk" aria-hidden="true">
      {(first + last).toUpperCase()}
    </span>
  );
}
