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
