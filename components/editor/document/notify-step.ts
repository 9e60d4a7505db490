import { dismissToast, notify } from '@/components/ui/toast';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { EditorTools } from './editor-context';

/** Says what a step did and offers to undo it, until there is another step: then undo would take back that one. */
export function notifyStep({ store, undo }: Pick<EditorTools, 'store' | 'undo'>, message: string): void {
  const toast = notify({ message, action: { label: EDITOR_COPY.undo, onSelect: undo } });
  const stop = store.subscribe(() => {
    stop();
    dismissToast(toast);
  });
}
