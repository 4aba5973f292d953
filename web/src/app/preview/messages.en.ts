export default {
  outside: 'The preview ends here',
  outsideBody: 'Only this course can be previewed. Nothing is recorded.',
  back: 'Back to the course',
};
