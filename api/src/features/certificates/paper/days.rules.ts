/** "ngày 03 tháng 8 năm 2026", as documents write it: days below ten and the months one and two with a zero. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** 03/08/2026 */
export function shortDay(day: string): string {
  return day.split('-').reverse().join('/');
}
