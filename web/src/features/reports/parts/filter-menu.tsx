import { Funnel, X } from 'lucide-react';
import { Icon } from '../../../ui/icon.js';
import { SelectField } from '../../../ui/field.js';
import { CategorySelect } from '../../../ui/staff/category.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { useWords } from '../../../ui/staff/words.js';
import type { ReportState } from '../state.js';
import { useParts } from './messages.js';
import { Popover } from './popover.js';
import styles from './parts.module.css';

/** Course, category and unit; each choice shows at once and stands in the address. */
export function FilterMenu({ state }: { state: ReportState }) {
  const t = useParts();
  const { filters, change, programme, own } = state;
  const count = [filters.khoa, filters.loai].filter(Boolean).length;
  return (
    <Popover icon={Funnel} label={count > 0 ? t('filterCount', { count }) : t('filter')}>
      {() => (
        <div className={styles.form}>
          <UnitSelect
            label={t('unit')}
            within={own.unit}
            empty=""
            value={filters['don-vi'] || own.unit}
            onChange={(slug) => change({ 'don-vi': state.isOwn(slug) ? '' : slug })}
          />
          <SelectField
            label={t('course')}
            value={filters.khoa}
            onChange={(event) => change({ khoa: event.target.value })}
          >
            <option value="">{t('allCourses')}</option>
            {programme?.courses.map((course) => (
              <option key={course.slug} value={course.slug}>
                {course.name}
              </option>
            ))}
          </SelectField>
          <CategorySelect
            label={t('category')}
            empty={t('allCategories')}
            withUnknown
            value={filters.loai}
            onChange={(loai) => change({ loai })}
          />
        </div>
      )}
    </Popover>
  );
}

/** What narrows the page, in words, each to be taken off with one click. */
export function ActiveFilters({ state }: { state: ReportState }) {
  const t = useParts();
  const w = useWords();
  const { filters, change, courseName } = state;
  const active = [
    filters.khoa && { name: 'khoa' as const, words: courseName ?? filters.khoa },
    filters.loai && { name: 'loai' as const, words: categoryName(filters.loai, w) },
  ].filter((filter) => filter !== '');
  if (active.length === 0) return null;
  return (
    <div className={styles.active}>
      <span className="muted small">{t('active')}</span>
      {active.map(({ name, words }) => (
        <button key={name} type="button" className={styles.off} onClick={() => change({ [name]: '' })}>
          <span className="vh">{t('dropFilter', { what: '' })}</span>
          {words}
          <Icon of={X} size="xs" />
        </button>
      ))}
    </div>
  );
}

type Words = ReturnType<typeof useWords>;

export function categoryName(category: string, w: Words): string {
  switch (category) {
    case 'cadre':
    case 'civil_servant':
    case 'public_employee':
    case 'contract_worker':
    case 'part_time_grassroots':
      return w(`category_${category}`);
    default:
      return w('category_unknown');
  }
}
