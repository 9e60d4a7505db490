'use client';

/** Everything that can be done here, found by typing. Fetched when it is first wanted; the focus goes back when it closes. */
import { Command } from 'cmdk';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { PALETTE_COPY } from '@/lib/proposal/palette-copy';
import { useEditor } from '../document/editor-context';
import { commandsOf, type EditorActions, type PaletteCommand } from './commands';
import { useOtherProposals } from './use-other-proposals';

type Props = { id: string; actions: EditorActions; open: boolean; onOpenChange: (open: boolean) => void };

const ITEM = 'flex min-h-control cursor-pointer items-center justify-between gap-4 rounded-control px-3 py-1 text-base aria-selected:bg-sunk aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus aria-disabled:cursor-default aria-disabled:text-ink3';

export function CommandPalette({ open, onOpenChange, ...rest }: Props) {
  const afterwards = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (open || afterwards.current === null) return;
    const run = afterwards.current;
    afterwards.current = null;
    // The focus has gone back by then, so what runs can move it on.
    const frame = requestAnimationFrame(() => requestAnimationFrame(run));
    return () => cancelAnimationFrame(frame);
  }, [open]);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={PALETTE_COPY.title} first={input} className="mid:top-24 mid:max-w-xl mid:translate-y-0">
      <PaletteContent {...rest} input={input} onChoose={(run) => { afterwards.current = run; onOpenChange(false); }} />
    </Dialog>
  );
}

function PaletteContent({ id, actions, input, onChoose }: Omit<Props, 'open' | 'onOpenChange'> & { input: RefObject<HTMLInputElement | null>; onChoose: (run: () => void) => void }) {
  const editor = useEditor();
  const [typed, setTyped] = useState('');
  const proposals = useOtherProposals(id);
  const groups = [...commandsOf(editor, actions), { name: PALETTE_COPY.groups.proposals, commands: proposals }];
  const isAskedForKeys = typed.trim() === '?';
  return (
    <Command label={PALETTE_COPY.title} loop shouldFilter={!isAskedForKeys} className="flex min-h-0 flex-col">
      <div className="border-b border-line p-3">
        <Command.Input ref={input} value={typed} onValueChange={setTyped} placeholder={PALETTE_COPY.placeholder} className="h-control w-full rounded-control border border-control bg-surface px-3 text-field ring-field placeholder:text-ink3" />
      </div>
      {/* Beside the list: a list of options holds options only. */}
      <Command.Empty className="px-5 pt-4 pb-2 text-base text-ink2">{PALETTE_COPY.empty}</Command.Empty>
      <Command.List label={PALETTE_COPY.list} tabIndex={-1} className="max-h-[min(28rem,60dvh)] overflow-y-auto p-2 max-mid:max-h-none">
        {groups.map(({ name, commands }) => {
          const shown = isAskedForKeys ? commands.filter((command) => command.keys !== undefined) : commands;
          return shown.length === 0 ? null : (
            <Command.Group key={name} heading={name} className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-label [&_[cmdk-group-heading]]:text-ink2">
              {shown.map((command) => <Row key={command.id} command={command} group={name} onChoose={onChoose} />)}
            </Command.Group>
          );
        })}
      </Command.List>
      <p className="border-t border-line px-4 py-2 text-caption text-ink2">{PALETTE_COPY.foot}</p>
    </Command>
  );
}

function Row({ command, group, onChoose }: { command: PaletteCommand; group: string; onChoose: (run: () => void) => void }) {
  return (
    <Command.Item value={command.id} keywords={[group, command.label, ...(command.words ?? [])]} disabled={command.isDisabled ?? false} onSelect={() => onChoose(command.run)} className={ITEM}>
      <span className="min-w-0 truncate">{command.label}</span>
      {command.keys ? <span className="flex shrink-0 gap-1">{command.keys.map((key) => <kbd key={key} className="rounded-chip border border-line2 bg-raised px-1.5 font-mono text-caption text-ink2">{key}</kbd>)}</span> : null}
    </Command.Item>
  );
}
