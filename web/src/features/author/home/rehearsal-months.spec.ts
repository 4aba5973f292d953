import { monthsOf } from './rehearsal-months.js';

const line = (month: string, people: number | null, refused: number | null, askedSomeone: number | null) => ({
  month,
  scenarioId: 'vneid-goi-hoi-otp',
  title: null,
  where: 'practice' as const,
  people,
  refused,
  askedSomeone,
  yielded: people === null ? null : people - (refused ?? 0) - (askedSomeone ?? 0),
});

describe('rehearsals month by month', () => {
  it('counts who refused and who asked somebody as firm, the newest month first', () => {
    expect(monthsOf([line('2026-10', 10, 4, 2), line('2026-11', 8, 7, 0), line('2026-11', 6, 3, 3)])).toEqual(
      [
        { month: '11/2026', people: 14, firm: 13 },
        { month: '10/2026', people: 10, firm: 6 },
      ],
    );
  });

  it('has no month of which too few people are known', () => {
    expect(monthsOf([line('2026-11', null, null, null)])).toEqual([]);
  });
});
