export default {
  question: 'May we call you now and then, as a rehearsal?',
  body: 'Some days from now this page will play the swindler: a pretended call or message, shown inside this page. At most once a month.',
  promise:
    'No real number is called. Nobody in charge can see your answer. You can change your mind at any time.',
  yes: 'Yes',
  no: 'No, thank you',
  title: 'Rehearsals against swindles',
  given: 'Agreed on {{date}}. At most once a month, inside these pages.',
  refused: 'No rehearsals, as chosen on {{date}}.',
  withdraw: 'Stop rehearsals',
  again: 'Agree to rehearsals',
  notEligible: 'Rehearsals are for people of 18 and over whose birth date is on record.',
  saved: 'Noted.',
};
