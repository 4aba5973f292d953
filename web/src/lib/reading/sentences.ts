/** One breath each: a voice that tells no words is followed sentence by sentence. "12.234" and "2,5" stay whole. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const parts = text.trim().split(/([.!?…:;]+)\s+/);
    const sentences: string[] = [];
    for (let index = 0; index < parts.length; index += 2)
      sentences.push(`${parts[index] ?? ''}${parts[index + 1] ?? ''}`.trim());
    return sentences.filter((sentence) => sentence !== '');
  });
}

/** The word at a place in a sentence; voices that say where a word begins do not all say how long it is. */
export function wordAt(sentence: string, index: number, length?: number): [start: number, end: number] {
  if (length) return [index, Math.min(sentence.length, index + length)];
  const rest = sentence.slice(index).search(/\s|$/);
  return [index, index + rest];
}

/** Which sentence a recording is at, by how much of the text lies before it; a recording carries no words. */
export function sentenceAt(sentences: readonly string[], part: number): number {
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  for (const [index, { length }] of sentences.entries()) {
    passed += length;
    if (passed / total > part) return index;
  }
  return sentences.length - 1;
}
