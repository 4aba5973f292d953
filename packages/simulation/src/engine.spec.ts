import fc from 'fast-check';
import { act, mastery } from './engine.js';
import { market } from './market.fixture.js';
import { simulationSchema } from './schema.js';
import { authorsPath, nameOf, walk } from './solve.js';
import { begin, type Action, type SimulationState } from './state.js';

const play = (...actions: Action[]): SimulationState =>
  actions.reduce((state, action) => act(market, state, action), begin(market));
const press = (element: string): Action => ({ type: 'press', element });
const type = (element: string, text: string): Action => ({ type: 'type', element, text });
const wholeWay = (): Action[] => (authorsPath(market) ?? []).map(({ action }) => action);
const wayTo = (screen: string): Action[] => {
  const path = authorsPath(market) ?? [];
  return path
    .slice(
      0,
      path.findIndex((step) => step.screen === screen),
    )
    .map(({ action }) => action);
};

it('the practice for the tests is one', () => {
  expect(simulationSchema.safeParse(market).error?.issues).toBeUndefined();
});

describe('the simulated phone', () => {
  it('goes from screen to screen and remembers what was chosen', () => {
    const state = play(press('dan-chong'));
    expect(state.place).toEqual({ screen: 'xac-nhan', variables: { ma: 'la', tin: 'chua-den' } });
  });

  it('tells a mistake, stays, and counts it for that screen', () => {
    const state = play(press('bo-di'));
    expect(state.place.screen).toBe('quay');
    expect(state.message).toMatchObject({ kind: 'mistake', element: 'bo-di' });
    expect(state.tallies).toEqual({ quay: { mistakes: 1, hints: 0, shown: 0 } });
  });

  it('answers differently where a variable says so', () => {
    const wrongName = play(
      press('dan-chong'),
      type('so-tien', '45000'),
      { type: 'pick', element: 'da-doc', option: 'on' },
      press('chuyen'),
    );
    expect(wrongName.message?.text).toContain('không phải tên quầy');
    expect(wrongName.place.screen).toBe('xac-nhan');
    expect(play(press('dan-chong'), press('huy')).place.screen).toBe('quay');
  });

  it('says which thing was wrong, and of the field it was in', () => {
    expect(play(press('tren-bien'), type('so-tien', '450000'), press('chuyen')).message).toEqual({
      kind: 'mistake',
      text: 'Thừa một số không.',
      element: 'so-tien',
    });
    expect(play(press('tren-bien'), type('so-tien', '45.000'), press('chuyen')).message).toEqual({
      kind: 'mistake',
      text: 'Đọc tên rồi bấm vào ô này.',
      element: 'da-doc',
    });
  });

  it('lets come what is waited for, once', () => {
    const way = wayTo('pin');
    const before = play(...way);
    const after = act(market, before, { type: 'arrive' });
    expect(after.place.variables['tin']).toBe('da-den');
    expect(act(market, after, { type: 'arrive' })).toBe(after);
  });

  it('wants a PIN repeated, digit by digit', () => {
    const at = play(...wayTo('pin-lai'));
    expect(act(market, act(market, at, type('pin-2', '384716')), press('xong')).message?.text).toBe(
      'Chưa giống lần trước.',
    );
  });

  it('keeps the first answer to a rehearsal, and lets one sort on', () => {
    const at = play(...wayTo('tin-nhan'));
    const yielded = act(market, at, { type: 'sort', element: 'hop-thu', ask: 'loai', answer: 'that' });
    const refused = act(market, yielded, { type: 'sort', element: 'hop-thu', ask: 'loai', answer: 'lua' });
    expect(refused.rehearsals).toEqual({ 'cho-phien-hoi-ma': 'yielded' });
    expect(refused.message).toMatchObject({ kind: 'say', text: 'Ai hỏi mã OTP là lừa.' });
  });

  it('shows the place on request and names what to look for', () => {
    expect(play({ type: 'show' })).toMatchObject({
      ringed: 'tren-bien',
      message: { kind: 'shown', element: 'tren-bien' },
    });
    expect(play({ type: 'hint' }).message).toEqual({ kind: 'hint', text: 'Chọn mã in trên biển của quầy.' });
  });

  it('ends with everything mastered on the author’s way, and nothing typed left', () => {
    const state = play(...wholeWay());
    expect(state.finished).toBe(true);
    expect(state.typed).toEqual({});
    expect(mastery(market, state).map(({ alone }) => alone)).toEqual([true, true, true]);
  });

  it('forgives one slip and advises to try again what needed showing', () => {
    const slip = play(press('bo-di'), ...wholeWay());
    expect(mastery(market, slip)[0]).toMatchObject({ id: 'tra-tien', alone: true });
    const shown = play({ type: 'show' }, ...wholeWay());
    expect(mastery(market, shown)[0]).toMatchObject({ id: 'tra-tien', alone: false });
  });
});

/** Anything anybody could do, sense or nonsense: elements of other screens, options that are not there. */
const elements = [
  ...new Set(market.screens.flatMap((screen) => screen.elements.map(({ id }) => id))),
  'khong-co',
];
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '45000',
    '123456',
    '384715',
    '031055001234',
    '0912345678',
    '😀',
    '\u202e123',
    'Lua@Vang2026',
    'Đèn đường hỏng',
  ),
);
const element = fc.constantFrom(...elements);
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('press' as const), element }),
  fc.record({ type: fc.constant('press' as const), element }),
  fc.record({ type: fc.constant('type' as const), element, text }),
  fc.record({ type: fc.constant('leave' as const), element }),
  fc.record({
    type: fc.constant('pick' as const),
    element,
    option: fc.constantFrom('on', 'dau', 'giay', 'a', 'b', 'c'),
  }),
  fc.record({
    type: fc.constant('sort' as const),
    element,
    ask: fc.constantFrom('loai', 'khac'),
    answer: fc.constantFrom('that', 'lua', 'hoi-lai', 'khac'),
  }),
  fc.record({ type: fc.constant('next' as const), element }),
  fc.constantFrom<Action>(
    { type: 'arrive' },
    { type: 'hint' },
    { type: 'show' },
    { type: 'dismiss' },
    { type: 'back' },
    { type: 'restart' },
  ),
);
/** A way of the author, with anything in between: so that every screen is met. */
const anyWay = fc
  .tuple(fc.nat({ max: wholeWay().length }), fc.array(anyAction, { maxLength: 60 }))
  .map(([steps, rest]) => [...wholeWay().slice(0, steps), ...rest]);

describe('whatever is done, in whatever order', () => {
  it('one is on a screen that exists, with values that exist, and the end can be reached', () => {
    fc.assert(
      fc.property(anyWay, (actions) => {
        const state = play(...actions);
        expect(market.screens.map(({ id }) => id)).toContain(state.place.screen);
        for (const [name, value] of Object.entries(state.place.variables))
          expect(market.variables?.[name]).toContain(value);
        expect(state.back.length).toBeLessThanOrEqual(60);
        expect(walk(market, state).good.has(nameOf(market, state))).toBe(true);
      }),
    );
  });

  it('the same actions give the same state', () => {
    fc.assert(fc.property(anyWay, (actions) => expect(play(...actions)).toEqual(play(...actions))));
  });

  it('going on and then back is where one was', () => {
    fc.assert(
      fc.property(anyWay, element, (actions, id) => {
        const before = play(...actions);
        const after = act(market, before, press(id));
        if (after.back.length <= before.back.length) return;
        expect(act(market, after, { type: 'back' }).place).toEqual(before.place);
      }),
    );
  });

  it('nothing that was earned or answered is taken away, except by starting again', () => {
    fc.assert(
      fc.property(anyWay, anyAction, (actions, action) => {
        fc.pre(action.type !== 'restart');
        const before = play(...actions);
        const after = act(market, before, action);
        expect(after.earned).toEqual(expect.arrayContaining([...before.earned]));
        expect(after.rehearsals).toMatchObject(before.rehearsals);
      }),
    );
  });

  it('what is shown of it holds nothing that was typed', () => {
    fc.assert(
      fc.property(anyWay, (actions) => {
        const { typed: _typed, ...rest } = play(
          ...actions,
          type('so-tien', '717273'),
          type('mat-khau', 'Bi@Mat717273'),
        );
        expect(JSON.stringify(rest)).not.toContain('717273');
      }),
    );
  });
});
