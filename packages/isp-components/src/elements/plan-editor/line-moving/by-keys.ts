/** A lifted line moved by keys: arrows aim, the handle’s own press puts it down, Escape leaves it where it was. */
import type { LiftedLine } from './lifted-line.ts';

/** Begins; gives back how to put the line down. `ended` is called once, whichever way it ends. */
export function moveByKeys(line: LiftedLine, ended: () => void): () => void {
  const { handle } = line;
  const end = (how: 'drop' | 'cancel') => {
    handle.removeEventListener('keydown', onKey);
    handle.removeEventListener('blur', onBlur);
    handle.removeAttribute('aria-pressed');
    ended();
    line[how]();
  };
  const onBlur = () => end('cancel');
  const onKey = (event: KeyboardEvent) => {
    const to = aimOf(event.key, line);
    if (to === undefined && event.key !== 'Escape') return;
    // A dialog around the page would close on Escape, and the card moves lines by arrows too.
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) end('cancel');
    else {
      line.aim(to);
      line.items[line.to]?.scrollIntoView({ block: 'nearest' });
    }
  };
  handle.setAttribute('aria-pressed', 'true');
  handle.addEventListener('keydown', onKey);
  handle.addEventListener('blur', onBlur);
  line.begin();
  return () => end('drop');
}

function aimOf(key: string, { to, items }: LiftedLine): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return to - 1;
    case 'ArrowDown':
      return to + 1;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default:
      return undefined;
  }
}
