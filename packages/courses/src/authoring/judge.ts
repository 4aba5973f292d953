import { lintCourse } from '../lint/lint.js';
import { courseSchema, type Course } from '../schema.js';
import { characterFindings, hasEndlessText, impossibleTexts } from './characters.js';
import { findingInWords, type Severity } from './finding-words.js';
import type { PackageFinding } from './package-finding.js';
import { pathOf, placeInWords, pointerTo, type Step } from './place.js';
import { issueInWords } from './schema-words.js';

export type Judgement =
  | { readable: false; findings: PackageFinding[] }
  | { readable: true; course: Course; findings: PackageFinding[] };

const MOST_FINDINGS = 300;
const DEEPEST = 24;
/** Several times the largest course: beyond it every wrong entry would cost an answer of its own. */
const MOST_ENTRIES = 60_000;
/** Names that mean something to the language instead of to the course. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const at = (severity: Severity, path: readonly Step[], message: string): PackageFinding => ({
  severity,
  pointer: pointerTo(path),
  place: placeInWords(path),
  message,
});

/**
 * A course package as somebody uploaded it, already read as JSON. With a broken shape every place is listed and
 * there is no course; with the right shape there is a course to look at, and its findings say whether it may go out.
 */
export function judgePackage(uploaded: unknown): Judgement {
  const shape = shapeFindings(uploaded);
  const trap = shape.length > 0 ? shape : impossibleTexts(uploaded);
  if (trap.length > 0) return { readable: false, findings: trap };
  const characters = characterFindings(uploaded);
  const parsed = courseSchema.safeParse(uploaded);
  if (!parsed.success) {
    const broken = parsed.error.issues.map((issue) => {
      const path = issue.path.filter((step): step is Step => typeof step !== 'symbol');
      return at('error', path, issueInWords(issue, path, uploaded));
    });
    return { readable: false, findings: [...broken, ...characters].slice(0, MOST_FINDINGS) };
  }
  const meant = (hasEndlessText(uploaded) ? [] : lintCourse(parsed.data)).map((finding) => {
    const { severity, message } = findingInWords(finding);
    return at(severity, pathOf(parsed.data, finding.where), message);
  });
  return {
    readable: true,
    course: parsed.data,
    findings: inOrder([...characters, ...meant]).slice(0, MOST_FINDINGS),
  };
}

/** What would trip the program instead of the course: reserved names, and nesting no course has. */
function shapeFindings(root: unknown): PackageFinding[] {
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return [at('error', [], 'Tệp phải chứa một khóa học: một nhóm { … }.')];
  const findings: PackageFinding[] = [];
  const open: { path: Step[]; value: object }[] = [{ path: [], value: root }];
  let entries = 0;
  for (let next = open.pop(); next !== undefined && findings.length < MOST_FINDINGS; next = open.pop()) {
    const { path, value } = next;
    if (path.length > DEEPEST) {
      findings.push(at('error', path.slice(0, 6), 'Các nhóm lồng nhau quá sâu: không phải khóa học.'));
      break;
    }
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    entries += keys.length;
    if (entries > MOST_ENTRIES)
      return [at('error', path.slice(0, 6), 'Tệp có quá nhiều mục: không phải khóa học.')];
    for (const key of keys) {
      if (typeof key === 'string' && RESERVED.has(key))
        findings.push(at('error', [...path, key], `Tên mục “${key}” không được dùng.`));
      const child: unknown = (value as Record<Step, unknown>)[key];
      // An own property only: `__proto__` as a name of JSON is one, as a name of an object it is not.
      if (Object.hasOwn(value, key) && typeof child === 'object' && child !== null)
        open.push({ path: [...path, key], value: child });
    }
  }
  return findings;
}

/** Errors first; otherwise as they stand in the file. */
function inOrder(findings: PackageFinding[]): PackageFinding[] {
  const rank = ({ severity }: PackageFinding): number => (severity === 'error' ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

export const blocksPublication = (findings: readonly Pick<PackageFinding, 'severity'>[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
