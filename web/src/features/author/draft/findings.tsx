import { useState } from 'react';
import type { PackageFinding } from '@bdhvs/contracts/authoring';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { useAuthor } from '../messages.js';
import look from './draft.module.css';

const FIRST = 20;

/** Each with its place, for people and for the editor; what blocks the publication stands first. */
export function Findings({ of }: { of: PackageFinding[] }) {
  const t = useAuthor();
  const [all, setAll] = useState(false);
  const sorted = [...of].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <Card aria-labelledby="findings">
      <CardHead id="findings" title={t('findings')} />
      <ul className={look.list}>
        {shown.map(({ severity, pointer, place, message }) => (
          <li key={`${pointer}${message}`} className={look.finding}>
            <span className={look.what}>
              <Chip tone={severity === 'error' ? 'son' : 'amber'}>{t(severity)}</Chip>
              <b>{place}</b>
            </span>
            <span>{message}</span>
            <code>course.json{pointer}</code>
          </li>
        ))}
      </ul>
      {!all && sorted.length > FIRST && (
        <Button onClick={() => setAll(true)}>{t('moreFindings', { count: sorted.length - FIRST })}</Button>
      )}
    </Card>
  );
}
