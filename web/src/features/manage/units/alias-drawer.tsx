import { X } from 'lucide-react';
import type { Unit } from '@bdhvs/contracts/units';
import { ApiProblem } from '../../../lib/problem.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Drawer } from '../../../ui/dialog.js';
import { useUi } from '../../../ui/messages.js';
import { showToast } from '../../../ui/toast.js';
import { forgetAlias, type Alias } from './data.js';
import { useUnitWords } from './messages.js';
import styles from './units.module.css';

export function AliasDrawer({
  unit,
  aliases,
  onClose,
}: {
  unit: Unit;
  aliases: Alias[];
  onClose: () => void;
}) {
  const t = useUnitWords();
  const ui = useUi();
  const refresh = useRefresh();

  async function forget(alias: Alias) {
    try {
      await forgetAlias(alias);
      showToast(t('forgotten', { alias: alias.alias }));
    } catch (error) {
      showToast(error instanceof ApiProblem ? (error.detail ?? error.title) : ui('errorNetwork'));
    }
    await refresh();
  }

  return (
    <Drawer open onClose={onClose} title={t('aliasesOf', { unit: unit.name })}>
      <p className="muted">{t('aliasHint')}</p>
      {aliases.length === 0 && <p>{t('aliasNone')}</p>}
      <ul className={styles.aliases}>
        {aliases.map((alias) => (
          <li key={`${alias.rootUnitId} ${alias.alias}`}>
            <span>“{alias.alias}”</span>
            <Button
              small
              variant="danger"
              icon={X}
              aria-label={t('forgetAlias', { alias: alias.alias })}
              onClick={() => void forget(alias)}
            >
              {t('forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
