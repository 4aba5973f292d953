export default {
  screens: 'Screens of the practice with mistakes',
  noPractice: 'This course has no practice yet.',
  noScreens: 'No screen has {{count}} people who did it and somebody who was wrong.',
  screen: 'What is to be done',
  mistaken: 'Were wrong',
  ofPeople: '{{part}} of {{whole}} people',
  share: 'Share',
  leftHere: 'Left here',
};
