export default {
  hint: 'Type the name, diacritics are not needed, then choose one person',
  found: 'Choose one person',
  none: 'Nobody called “{{search}}” is within your units.',
  more: 'There are more with this name. Type more of it.',
  other: 'Choose somebody else',
};
