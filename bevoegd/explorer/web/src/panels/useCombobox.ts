// The keyboard of a combobox with a list (WAI-ARIA): arrows walk, Enter chooses, Escape closes.

import { useEffect, useState } from "preact/hooks";

export interface Walk {
  /** Place of the option that the arrows are at; -1 for none. */
  at: number;
  open: boolean;
  setOpen(open: boolean): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What Escape does where the list is closed; null leaves the key to what is around. */
type Escape = (() => void) | null;

/** Walks over `count` options. Enter without a walk chooses the first, once they are `fresh`: those of the words typed. */
export function useCombobox(count: number, fresh: boolean, choose: (place: number) => void, escape: Escape): Walk {
  const [open, setOpenState] = useState(false);
  const [place, setPlace] = useState(-1);
  const [waits, setWaits] = useState(false);
  const at = place < count ? place : -1;
  const setOpen = (wanted: boolean) => {
    setOpenState(wanted);
    setPlace(-1);
    if (wanted) setWaits(false);
  };
  const step = (by: number) => {
    if (!open) setOpen(true);
    else if (count > 0) setPlace(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
  };
  const enter = () => {
    if (at >= 0 || (fresh && count > 0)) choose(Math.max(at, 0));
    else setWaits(true);
  };
  useEffect(() => {
    if (!waits || !fresh) return;
    setWaits(false);
    if (count > 0) choose(0);
  }, [waits, fresh]);
  const keys: Record<string, (() => void) | null> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: open ? enter : null,
    Escape: open ? () => setOpen(false) : escape,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { at, open, setOpen, onKeyDown };
}
