export default {
  justTapped: 'Just tapped',
};
