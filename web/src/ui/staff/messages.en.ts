export default {
  product: 'Bình dân học vụ số',
  sections: 'Sections',
  myLearning: 'My learning',
  signOut: 'Sign out',
};
