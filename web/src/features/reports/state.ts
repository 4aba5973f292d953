import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Unit } from '@bdhvs/contracts/units';
import { homeUnit } from '../../lib/access.js';
import { useFilters, type Filters } from '../../lib/filters.js';
import { useSignedIn } from '../../lib/session.js';
import { useUnits } from '../../lib/units.js';
import {
  hrefFrom,
  overviewPath,
  questionNames,
  questionOf,
  type Question,
  type QuestionName,
} from './address.js';
import { useProgrammes, type Programme } from './data.js';

/** What the address asks, with names beside the codes in it. */
export interface ReportState {
  filters: Filters<QuestionName>;
  change: (change: Partial<Filters<QuestionName>>) => void;
  /** null until it is known which programmes there are, or when there is none. */
  question: Question | null;
  own: { unit: string; programme: string };
  programmes: Programme[] | undefined;
  programme: Programme | undefined;
  error: unknown;
  retry: () => void;
  courseName: string | undefined;
  /** From one's own unit down to the one shown. */
  trail: Unit[];
  unit: Unit | undefined;
  units: Unit[];
  isOwn: (unit: string) => boolean;
  hrefOfUnit: (idOrSlug: string) => string;
  hrefTo: (path: string, change?: Partial<Filters<string>>) => string;
}

export function useReportState(path = overviewPath): ReportState {
  const me = useSignedIn();
  const search = useSearch();
  const [filters, change] = useFilters(questionNames);
  const { data: units = [] } = useUnits();
  const { data: programmes, error, refetch } = useProgrammes();
  const home = homeUnit(me);
  const ownUnit = home?.slug ?? '';
  const ownProgramme = programmes?.[0]?.slug ?? '';
  const own = useMemo(() => ({ unit: ownUnit, programme: ownProgramme }), [ownUnit, ownProgramme]);
  const wanted = filters['ke-hoach'] || own.programme;
  const programme = programmes?.find(({ slug, id }) => slug === wanted || id === wanted);
  const isOwn = (unit: string) => unit === home?.id || unit === home?.slug;

  const { 'don-vi': askedUnit, 'ke-hoach': askedProgramme, khoa, loai, 'den-ngay': day } = filters;
  const question = useMemo(
    () =>
      own.programme || askedProgramme
        ? questionOf({ 'don-vi': askedUnit, 'ke-hoach': askedProgramme, khoa, loai, 'den-ngay': day }, own)
        : null,
    [askedUnit, askedProgramme, khoa, loai, day, own],
  );

  const shown = filters['don-vi'] || own.unit;
  const trail = trailOf(units, shown, isOwn);
  const hrefTo = (to: string, next: Partial<Filters<string>> = {}) =>
    hrefFrom(to, new URLSearchParams(search), next);
  return {
    filters,
    change,
    question,
    own,
    programmes,
    programme,
    error,
    retry: () => void refetch(),
    courseName: programme?.courses.find(({ slug, id }) => slug === khoa || id === khoa)?.name,
    trail,
    unit: trail.at(-1),
    units,
    isOwn,
    hrefTo,
    hrefOfUnit: (idOrSlug) => {
      const unit = units.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
      return hrefTo(path, { 'don-vi': isOwn(idOrSlug) ? '' : (unit?.slug ?? idOrSlug) });
    },
  };
}

export function trailOf(units: Unit[], shown: string, isOwn: (unit: string) => boolean): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const trail: Unit[] = [];
  let unit = units.find(({ id, slug }) => id === shown || slug === shown);
  while (unit && !trail.includes(unit)) {
    trail.unshift(unit);
    if (isOwn(unit.id)) break;
    unit = unit.parentId === null ? undefined : byId.get(unit.parentId);
  }
  return trail;
}
