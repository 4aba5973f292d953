export default {
  overview: 'Overview',
};
