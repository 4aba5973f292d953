/**
 * When something happened, as far as it can be known from a device whose clock nobody sets.
 *
 * The device writes its own time on every event and, once more, at the moment it sends. The difference
 * between that second time and the receipt is the clock's error; it is taken off. What is left is held
 * between enrolment and receipt: nobody learns a course before it was handed over, nor in the future.
 * All times are milliseconds since 1970 (UTC).
 */
export interface DeviceTime {
  readonly occurredAt: number;
  readonly sentAt: number;
  readonly receivedAt: number;
}

export function clockOffset(time: Pick<DeviceTime, 'sentAt' | 'receivedAt'>): number {
  return time.receivedAt - time.sentAt;
}

export function happenedAt(time: DeviceTime, enrolledAt: number): number {
  const corrected = time.occurredAt + clockOffset(time);
  return Math.min(time.receivedAt, Math.max(enrolledAt, corrected));
}
