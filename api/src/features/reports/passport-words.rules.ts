interface NamedUnit {
  name: string;
  kind: string;
}

/** Inside a sentence a commune or city is written small: "tại xã Đại Sơn"; names of schools and offices stay. */
export function unitInSentence({ name, kind }: NamedUnit): string {
  return kind === 'commune' || kind === 'city' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function forWhomInWords(audience: string, unit: NamedUnit, hasUnitsBelow: boolean): string {
  const where = `${unitInSentence(unit)}${hasUnitsBelow ? ' và các đơn vị trực thuộc' : ''}`;
  return `${audience.charAt(0).toUpperCase()}${audience.slice(1)} có vị trí chính tại ${where}.`;
}

/** What "completed" means, from the rule's courses: own ones are learned here, others are results that were confirmed. */
export function completedInWords(
  courses: readonly { name: string; external: boolean }[],
  quizAlone: boolean,
): string {
  const own = courses.filter(({ external }) => !external);
  const other = courses.filter(({ external }) => external);
  const parts: string[] = [];
  const how = quizAlone
    ? 'Học hết bài và đạt kiểm tra cuối khóa, hoặc đã biết và đạt ngay kiểm tra cuối khóa,'
    : 'Học hết bài và đạt kiểm tra cuối khóa';
  if (own.length > 0) parts.push(`${how} ở ${countOf(own)}: ${namesOf(own)}`);
  if (other.length > 0)
    parts.push(
      `${parts.length > 0 ? 'có' : 'Có'} kết quả đã được xác nhận ở ${countOf(other)} trên nền tảng khác: ${namesOf(other)}`,
    );
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

const countOf = (courses: readonly unknown[]): string =>
  courses.length === 1 ? 'khóa' : `cả ${courses.length} khóa`;
const namesOf = (courses: readonly { name: string }[]): string => courses.map(({ name }) => name).join(', ');
