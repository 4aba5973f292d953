export default {
  title: 'Where people stumble',
  lead: 'To be read before a class: show first what many get wrong. Numbers of people only, nobody’s name.',
  course: 'Course',
  tryIt: 'Open the practice to show it',
  none: 'There is no course yet',
};
