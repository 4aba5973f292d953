import { simulationFindings } from './findings.js';
import { market } from './market.fixture.js';
import type { Simulation, SimulationElement, SimulationScreen } from './schema.js';

const messages = (simulation: Simulation): string[] =>
  simulationFindings(simulation).map(({ where, message }) => `${where}: ${message}`);

const withScreen = (id: string, change: (screen: SimulationScreen) => SimulationScreen): Simulation => ({
  ...market,
  screens: market.screens.map((screen) => (screen.id === id ? change(screen) : screen)),
});
const withElement = (id: string, change: (element: SimulationElement) => SimulationElement): Simulation => ({
  ...market,
  screens: market.screens.map((screen) => ({
    ...screen,
    elements: screen.elements.map((element) => (element.id === id ? change(element) : element)),
  })),
});
const pressing = (id: string, press: object): Simulation =>
  withElement(id, (element) => ({ ...element, press }) as SimulationElement);

describe('what an author is told', () => {
  it('is nothing when all is well', () => {
    expect(messages(market)).toEqual([]);
  });

  it.each([
    [
      'a screen no way leads to',
      withScreen('quay', (screen) => ({ ...screen, id: 'khac' })),
      'start: no screen quay',
    ],
    [
      'an element that goes nowhere',
      pressing('tren-bien', { go: 'khong-co' }),
      'quay/tren-bien: no screen khong-co',
    ],
    [
      'a criterion nobody wrote',
      pressing('chuyen', { earn: ['khong-co'], go: 'pin' }),
      'xac-nhan/chuyen: no criterion khong-co',
    ],
    [
      'a value a variable never has',
      pressing('tren-bien', { set: { ma: 'xanh' }, go: 'xac-nhan' }),
      'quay/tren-bien: the variable ma is never xanh',
    ],
    [
      'a screen one cannot leave',
      pressing('xong', { go: 'pin-lai' }),
      'pin-lai: no way leads from here to the end: {"ma":"dung","tin":"chua-den"}',
    ],
    [
      'a screen that is never met',
      pressing('chuyen', { earn: ['tra-tien'], go: 'pin-lai' }),
      'pin: no way leads to this screen',
    ],
    ['a button that does nothing', pressing('bo-di', { go: 'quay' }), 'quay/bo-di: pressing it does nothing'],
    [
      'an element nobody ever sees',
      withElement('sms', (element) => ({ ...element, when: [{ variable: 'ma', is: ['la'] }] })),
      'pin/sms: is never to be seen',
    ],
    [
      'a criterion no way earns',
      pressing('xong', { say: 'Tốt lắm.', go: 'tin-nhan' }),
      'criteria: no way without a mistake earns every criterion',
    ],
    [
      'criteria in another order than they are practised',
      { ...market, criteria: [...market.criteria].reverse() },
      'criteria: are practised in this order: tra-tien, ma-pin, phan-loai',
    ],
    [
      'a real number in an example',
      withElement(
        'so-tien',
        (element) => ({ ...element, rule: { is: 'exact', value: '0912345678' } }) as SimulationElement,
      ),
      "xac-nhan/so-tien: 0912345678 looks like somebody's real number (phone); begin it with 999 or name it in dummies",
    ],
    [
      'an example that breaks its own rule',
      withElement(
        'mat-khau',
        (element) => ({ ...element, rule: { is: 'strong-password', example: 'yeu' } }) as SimulationElement,
      ),
      'pin/mat-khau: yeu does not meet its own rule (too-short)',
    ],
    [
      'a broken pattern',
      withElement(
        'ghi',
        (element) =>
          ({ ...element, rule: { is: 'pattern', pattern: '(', example: 'a' } }) as SimulationElement,
      ),
      'pin-lai/ghi: not a regular expression: (',
    ],
    [
      'a field that no button checks',
      withElement('tiep', (element) => ({ ...element, checks: undefined }) as SimulationElement),
      'pin/otp: no button on this screen checks it',
    ],
    [
      'a wait without an end',
      withScreen('pin', ({ wait, ...screen }) => ({ ...screen, wait: wait && { ...wait, when: undefined } })),
      'pin/wait: comes again and again: let it set what its `when` asks for',
    ],
    [
      'a wrong option without words',
      withElement(
        'cau',
        (element) =>
          ({
            ...element,
            options: [
              { id: 'dau', label: 'Trong đầu', right: true },
              { id: 'giay', label: 'Dán' },
            ],
          }) as SimulationElement,
      ),
      'pin-lai/cau: the option giay is either right or says what is wrong',
    ],
    [
      'a pile whose question has no key',
      withElement(
        'hop-thu',
        (element) =>
          ({ ...element, asks: [{ id: 'khac', prompt: 'Gì?', answers: [] }] }) as SimulationElement,
      ),
      'tin-nhan/hop-thu/hoi-ma: no key for khac',
    ],
  ])('%s', (_, simulation, message) => {
    expect(messages(simulation)).toContain(message);
  });
});
