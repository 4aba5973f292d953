import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { reportProblem } from './lib/problem.mjs';

// `npm run lint:content` shows every shipped course in figures as of today, or of the day given (2027-03-01), and
// below the table whatever an author has to mend. What has gone stale is shown and breaks nothing.
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  const [today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
  await ensureInstalled(say);
  await ensureBuilt(say, { only: [] });
  const { shippedCourses } = await import('../packages/courses/dist/content/index.js');
  const { reportOf, reportTable } = await import('../packages/courses/dist/lint/report.js');
  const reports = shippedCourses.map((course) => reportOf(course, today));
  say(reportTable(reports));
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  say(`\ncontent on ${today}: ${reports.length} courses, ${findings} to mend`);
  if (findings > 0) process.exitCode = 1;
}

main().catch(reportProblem);
