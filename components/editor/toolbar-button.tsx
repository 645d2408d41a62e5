'use client';

import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { LucideIcon } from 'lucide-react';
import type { JSX } from 'react';
import * as Bar from 'radix-ui/toolbar';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';

interface Look {
  readonly label: string;
  /** As it is written in the list of keys. */
  readonly shortcut: string;
  readonly icon: LucideIcon;
}

/** Something that the toolbar toggles or does in the editor. */
export interface Tool extends Look {
  /** Name of the mark or node, or of the command. */
  readonly name: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

/** A button with a press of its own. */
interface PressTool extends Look {
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** One button of the toolbar; it says whether it is on, and is off where it can do nothing. */
export function ToolbarButton({
  editor,
  tool,
}: {
  readonly editor: Editor;
  readonly tool: Tool | PressTool;
}): JSX.Element {
  const { pressed, possible } = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      'run' in tool
        ? { pressed: now.isActive(tool.name, tool.attributes), possible: isPossible(now, tool) }
        : { pressed: tool.pressed, possible: true },
  });
  const press = () => ('run' in tool ? tool.run(editor.chain().focus()).run() : tool.onPress());
  const Icon = tool.icon;
  const toggles = !('run' in tool) || (tool.name !== 'undo' && tool.name !== 'redo');
  return (
    <Tooltip text={tool.label} shortcut={tool.shortcut}>
      <Bar.Button asChild disabled={!possible}>
        <IconButton
          label={tool.label}
          icon={<Icon />}
          {...(toggles ? { 'aria-pressed': pressed } : {})}
          onClick={press}
        />
      </Bar.Button>
    </Tooltip>
  );
}

/** Asking whether a toggle would work tries it out; only for undo and redo is that worth the time of a keystroke. */
function isPossible(editor: Editor, { name, run }: Tool): boolean {
  return name === 'undo' || name === 'redo' ? run(editor.can().chain()).run() : true;
}
