import { formatDate } from '../../../lib/format.js';
import { format } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export interface Reminder {
  unitName: string;
  programme: string;
  dueOn: string;
  daysLeft: number;
  left: number;
  /** Only for the one who looks after the unit; a group is not told who is late. */
  people?: { fullName: string; missing: string }[];
  /** Where one signs in. */
  address: string;
}

/** The message as it is pasted into Zalo. Always in Vietnamese: it is for the people of the unit, not for the reader. */
export function reminderText(reminder: Reminder): string {
  const { unitName, programme, dueOn, daysLeft, left, people, address } = reminder;
  const due = { date: formatDate(dueOn), count: Math.abs(daysLeft) };
  const until = daysLeft > 0 ? 'zaloDue' : daysLeft === 0 ? 'zaloDueToday' : 'zaloOverdue';
  const lines = [
    format(vi, people ? 'zaloHelloOne' : 'zaloHello', { unit: unitName }),
    format(vi, 'zaloState', { programme, count: left }),
    format(vi, until, due),
    ...(people ? ['', ...people.map((person, index) => `${index + 1}. ${person.fullName} – ${person.missing}`), ''] : []),
    format(vi, 'zaloHow', { address }),
    format(vi, people ? 'zaloThanksOne' : 'zaloThanks'),
  ];
  return lines.join('\n').normalize('NFC');
}
