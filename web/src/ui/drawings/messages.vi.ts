export default {
  justTapped: 'Vừa bấm',
};
