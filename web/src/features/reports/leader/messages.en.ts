export default {
  title: 'Learning at a glance',
  menu: ', open other sections',
  fullOverview: 'Full overview',
  myLearning: 'My learning',
  signOut: 'Sign out',
  mostLeft: 'Most people left',
  left: 'left',
  trend: 'Trend',
  seeLeft: 'See the {{count}} people left',
  seeLeft_one: 'See the 1 person left',
};
