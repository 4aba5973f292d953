export default {
  sessionEnded: 'Please sign in again',
  answersKept: '{{count}} answers are safe on this device.',
  answersKept_one: '1 answer is safe on this device.',
  itemsKept: '{{count}} items are safe on this device and will be sent after you sign in.',
  itemsKept_one: '1 item is safe on this device and will be sent after you sign in.',
  nothingLost: 'Your session has ended. This page stays as it is.',
  vneid: 'Sign in with VNeID',
  localAccount: 'Use the account from my unit',
};
