import { Injectable } from '@nestjs/common';

/** The only source of time for services. Tests and the sample's generator hand in another one. */
@Injectable()
export class Clock {
  constructor(readonly timeZone: string) {}

  now(): Date {
    return new Date();
  }

  /** Today in the deployment's time zone, YYYY-MM-DD. */
  today(): string {
    return dayOf(this.now(), this.timeZone);
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The minute asked for last: every request asks for today several times, and formatting costs more than the rest of it. */
const latest = { minute: Number.NaN, timeZone: '', day: '' };

/** The day of a moment in a time zone, YYYY-MM-DD. */
export function dayOf(moment: Date, timeZone: string): string {
  // Days begin on a whole minute everywhere, so a minute never holds two of them.
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute === latest.minute && timeZone === latest.timeZone) return latest.day;
  const day = formattedDay(moment, timeZone);
  Object.assign(latest, { minute, timeZone, day });
  return day;
}

function formattedDay(moment: Date, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(moment);
}
