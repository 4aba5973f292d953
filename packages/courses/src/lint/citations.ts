import { COMMUNE_REPORT } from '../facts/commune-report.js';
import { COURSE_FACTS } from '../facts/course-facts.js';
import { LAW_FACTS } from '../facts/law-facts.js';
import type { Course, Source } from '../schema.js';
import type { Finding } from './finding.js';
import { simulationTexts } from './simulation.js';
import { courseTexts } from './texts.js';

/**
 * What ships is held against the collected facts: who is cited, numbers of rules, dates, addresses and quoted labels
 * stand there, or somebody made them up. A package that an author loads later may cite what was found later, so this
 * is no part of `lintCourse`.
 */

const even = (text: string): string => text.replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, ' ');
const FACTS = even([COURSE_FACTS, LAW_FACTS, COMMUNE_REPORT].join('\n'));
const stands = (token: string): boolean => FACTS.includes(even(token).trim());

const RULE_NUMBER = /\d+\/\d{4}\/[\p{L}\d-]+|\d+\/\p{Lu}+-\p{L}+/gu;
const ADDRESS = /https?:\/\/[^\s"”,;)\]]+|(?:[\p{L}\d-]+\.)+(?:vn|com)(?![\p{L}\d.-])/gu;
const DATE = /(?<![\d/])\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?![\d/])/gu;
const QUOTED = /"[^"]+"/gu;

const found = (text: string, ...patterns: RegExp[]): string[] =>
  patterns.flatMap((pattern) => even(text).match(pattern) ?? []).map((token) => token.replace(/[./]+$/u, ''));

/** "[F plo, cafef 9/2025]" and "F plo" name who said it. */
const namesIn = (citedAs: string): string[] =>
  [...citedAs.matchAll(/\[F ([^\]]+)\]|^F (.+)$/gu)]
    .flatMap(([, inBrackets, alone]) => (inBrackets ?? alone ?? '').split(/[,;]/u))
    .map((name) => name.trim())
    .filter((name) => name !== '');

function sourceFindings({ id, label, citedAs, url, kind }: Source): Finding[] {
  if (kind === 'author') return [];
  const tokens = [
    ...namesIn(citedAs),
    ...found(citedAs, RULE_NUMBER, ADDRESS, DATE, QUOTED),
    ...found(label, RULE_NUMBER, ADDRESS, DATE, QUOTED),
    ...(url === undefined ? [] : [url.replace(/\/+$/u, '')]),
  ];
  const where = `sources/${id}`;
  const lost = tokens
    .filter((token) => !stands(token))
    .map((token) => ({ where, message: `the facts do not have: ${token}` }));
  return tokens.length === 0 && !stands(citedAs)
    ? [{ where, message: `the facts do not have: ${citedAs}` }]
    : lost;
}

export function citationFindings(course: Course): Finding[] {
  const told = [...courseTexts(course), ...simulationTexts(course)]
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ where, text }) =>
      found(text, RULE_NUMBER, ADDRESS)
        .filter((token) => !stands(token))
        .map((token) => ({ where, message: `the facts do not have: ${token}` })),
    );
  return [...course.sources.flatMap(sourceFindings), ...told];
}
