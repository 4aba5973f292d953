export default {
  month: 'M{{month}}',
  target: 'Target 100%',
  due: 'Due {{date}}',
  trendLabel:
    'Chart: the share went from {{first}} on {{firstDay}} to {{last}} on {{lastDay}}. Target 100% on {{due}}.',
  trendNothing: 'The chart has no figures yet. Target 100% on {{due}}.',
  done: 'Done',
  share: 'Share',
  left: 'Left',
  ofDone: ' have finished, ',
  ofLeft: 'left: ',
  people: '',
};
