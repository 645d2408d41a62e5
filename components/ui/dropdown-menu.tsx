'use client';

import { Check } from 'lucide-react';
import { createContext, useContext, useRef, type ComponentProps, type JSX, type ReactNode } from 'react';
import * as Primitive from 'radix-ui/dropdown-menu';
import { classes } from './classes.ts';
import { Kbd } from './kbd.tsx';

const ITEM =
  'flex min-h-8 items-center gap-2.5 rounded-md px-2.5 py-1 text-sm outline-none select-none data-highlighted:bg-hover data-disabled:opacity-50 pointer-coarse:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0';

export interface DropdownMenuProps {
  /** One button; it gets aria-expanded and opens the menu. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom';
  readonly onOpenChange?: (open: boolean) => void;
}

/** Keeps what was chosen until the menu is gone. */
const KeepChosen = createContext<(run: () => void) => void>((run) => run());

/** A menu below a button: arrows walk, letters jump, Escape closes. Not modal, so the page stays scrollable. */
export function DropdownMenu({
  trigger,
  children,
  align = 'end',
  side = 'bottom',
  onOpenChange,
}: DropdownMenuProps): JSX.Element {
  const chosen = useRef<(() => void) | null>(null);
  const keep = (run: () => void): void => {
    chosen.current = run;
  };
  // Radix moves the focus back to the button right after this; a dialog that opens later can return it there.
  const runChosen = (): void => {
    const run = chosen.current;
    chosen.current = null;
    if (run) setTimeout(run);
  };
  return (
    <Primitive.Root modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          side={side}
          sideOffset={5}
          collisionPadding={8}
          onCloseAutoFocus={runChosen}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-xl border border-line bg-card p-1 text-ink shadow-high data-[state=open]:animate-appear"
        >
          <KeepChosen.Provider value={keep}>{children}</KeepChosen.Provider>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export interface MenuItemProps extends Omit<ComponentProps<typeof Primitive.Item>, 'children'> {
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  /** The key that does the same, shown at the end. */
  readonly shortcut?: string;
  /** Like onSelect, but once the menu is gone and the focus is back on its button: for whatever opens a dialog. */
  readonly onChosen?: () => void;
  readonly children: ReactNode;
}

/** One thing to do. With `asChild` the only child is the element itself, for links. */
export function MenuItem({
  icon,
  danger = false,
  shortcut,
  onChosen,
  onSelect,
  children,
  className,
  asChild,
  ...rest
}: MenuItemProps): JSX.Element {
  const keep = useContext(KeepChosen);
  const style = classes(ITEM, danger ? 'text-del' : 'text-ink', className);
  const select = (event: Event): void => {
    onSelect?.(event);
    if (onChosen) keep(onChosen);
  };
  if (asChild)
    return (
      <Primitive.Item asChild {...rest} onSelect={select} className={style}>
        {children}
      </Primitive.Item>
    );
  return (
    <Primitive.Item {...rest} onSelect={select} className={style}>
      {icon}
      <span className="flex-1">{children}</span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </Primitive.Item>
  );
}

/** One of several, with a tick at the chosen one; belongs into MenuChoices. */
export function MenuChoice({ value, children }: { readonly value: string; readonly children: ReactNode }): JSX.Element {
  return (
    <Primitive.RadioItem value={value} className={ITEM}>
      <span className="inline-flex w-4">
        <Primitive.ItemIndicator>
          <Check aria-hidden="true" />
        </Primitive.ItemIndicator>
      </span>
      <span className="flex-1">{children}</span>
    </Primitive.RadioItem>
  );
}

/** A group of which one is chosen. */
export function MenuChoices({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Primitive.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      <MenuLabel>{label}</MenuLabel>
      {children}
    </Primitive.RadioGroup>
  );
}

/** Names the items below it. */
export function MenuLabel({ children }: { readonly children: ReactNode }): JSX.Element {
  return <Primitive.Label className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-faint">{children}</Primitive.Label>;
}

/** A line between groups. */
export function MenuSeparator(): JSX.Element {
  return <Primitive.Separator className="mx-1 my-1 h-px bg-line" />;
}
