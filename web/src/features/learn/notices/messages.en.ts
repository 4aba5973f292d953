export default {
  title: 'Correction',
  since: 'Corrected on {{day}}:',
};
