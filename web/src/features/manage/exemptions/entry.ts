interface Typed {
  programme: string;
  person: unknown;
  reason: string;
  decisionNumber: string;
  approver: string;
  validFrom: string;
  lastDay: string;
}

/** What the server would refuse, told before it is asked; in the order of the form. */
export function missingIn(entry: Typed) {
  const short = (text: string) => text.trim().length < 2;
  const found = [
    { field: 'personId', word: 'personMissing', wrong: !entry.person },
    { field: 'programme', word: 'programmeMissing', wrong: !entry.programme },
    { field: 'reason', word: 'reasonMissing', wrong: short(entry.reason) },
    { field: 'decisionNumber', word: 'decisionMissing', wrong: short(entry.decisionNumber) },
    { field: 'approver', word: 'approverMissing', wrong: short(entry.approver) },
    { field: 'validFrom', word: 'validFromMissing', wrong: !entry.validFrom },
    {
      field: 'lastDay',
      word: 'lastDayBefore',
      wrong: entry.lastDay !== '' && entry.validFrom !== '' && entry.lastDay < entry.validFrom,
    },
  ] as const;
  return found.filter(({ wrong }) => wrong);
}
