import type { PeopleReport } from '@bdhvs/contracts/reports';
import { formatDate } from '../../../lib/format.js';
import { format } from '../../../lib/i18n.js';
import { zaloWords } from './zalo-words.js';

export interface Reminder {
  unitName: string;
  programme: string;
  dueOn: string;
  daysLeft: number;
  left: number;
  /** Only for the one who looks after the unit; a group is not told who is late. */
  people?: Pick<PeopleReport['items'][number], 'fullName' | 'missing' | 'requiredCourses'>[];
  /** Where one signs in. */
  address: string;
}

/** The message as it is pasted into Zalo. Always in Vietnamese: it is for the people of the unit, not for the reader. */
export function reminderText(reminder: Reminder): string {
  const { unitName, programme, dueOn, daysLeft, left, people, address } = reminder;
  const due = { date: formatDate(dueOn), count: Math.abs(daysLeft) };
  const until = daysLeft > 0 ? 'due' : daysLeft === 0 ? 'dueToday' : 'overdue';
  const lines = [
    format(zaloWords, people ? 'helloOne' : 'hello', { unit: unitName }),
    format(zaloWords, 'state', { programme, count: left }),
    format(zaloWords, until, due),
    ...(people
      ? ['', ...people.map((person, index) => `${index + 1}. ${person.fullName}: ${missing(person)}`), '']
      : []),
    format(zaloWords, 'how', { address }),
    format(zaloWords, people ? 'thanksOne' : 'thanks'),
  ];
  return lines.join('\n').normalize('NFC');
}

function missing({ missing, requiredCourses }: NonNullable<Reminder['people']>[number]): string {
  if (missing.length === requiredCourses) return format(zaloWords, 'allMissing', { of: requiredCourses });
  return format(zaloWords, 'missing', { courses: missing.map(({ name }) => name.split(':')[0]).join(', ') });
}
