export default {
  title: 'A guest has learned on this device',
  work: 'Since {{since}} somebody has learned here without signing in, and finished {{count}} lessons.',
  work_one: 'Since {{since}} somebody has learned here without signing in, and finished 1 lesson.',
  workBegun: 'Since {{since}} somebody has learned here without signing in.',
  ask: 'Was that {{name}}?',
  whatHappens: 'If so, it is recorded under this name. If not, it is kept for whoever it belongs to.',
  mine: 'Yes, it is mine',
  notMine: 'It is not mine',
  claimed: 'Taken over. {{count}} finished lessons are recorded under this name.',
  claimed_one: 'Taken over. 1 finished lesson is recorded under this name.',
  claimedBegun: 'Taken over. It is recorded under this name.',
  failed: 'Not taken over yet: the server did not answer. The work is safe on this device. Please try again.',
};
