import { Component, type ReactNode } from 'react';
import { EmptyState } from '../ui/states.js';
import { Button } from '../ui/button.js';
import { useUi } from '../ui/messages.js';
import { RefreshCw, TriangleAlert } from 'lucide-react';

/** A fault of ours in one page: say so, keep the rest. What was saved lies in IndexedDB, untouched. */
export class CrashBoundary extends Component<
  { place: string; children: ReactNode },
  { place: string | null }
> {
  override state = { place: null };

  static getDerivedStateFromError() {
    return { place: '' };
  }

  override componentDidCatch() {
    this.setState({ place: this.props.place });
  }

  override render() {
    // Another page gets another chance.
    const crashed =
      this.state.place !== null && (this.state.place === '' || this.state.place === this.props.place);
    return crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const t = useUi();
  return (
    <main className="body">
      <EmptyState
        icon={TriangleAlert}
        tone="amber"
        title={t('crashTitle')}
        action={
          <Button variant="primary" icon={RefreshCw} onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t('crashBody')}
      </EmptyState>
    </main>
  );
}
