export default {
  overview: 'Tổng quan',
};
