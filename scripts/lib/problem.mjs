/** A failure the person at the keyboard can do something about: said in Vietnamese first, then in English. */
export class StartProblem extends Error {
  constructor(vietnamese, english) {
    super(`${vietnamese}\n${english}`);
    this.name = 'StartProblem';
    this.vietnamese = vietnamese;
    this.english = english;
  }
}

/** Ends the command with exit code 1: a StartProblem without its stack, anything else with it. */
export function reportProblem(problem) {
  if (problem instanceof StartProblem) {
    process.stderr.write(`\n✗ ${problem.vietnamese}\n  ${problem.english}\n`);
  } else {
    process.stderr.write(`\n✗ Lỗi ngoài dự kiến. / Unexpected failure.\n${problem?.stack ?? problem}\n`);
  }
  process.exitCode = 1;
}
