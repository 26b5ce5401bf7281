import { useSyncExternalStore } from "react";
import type { DeviceSetting, SettingState } from "../../commands/deviceSetting";
import { redo, step, undo } from "../../protocol/editing/history";

/** What holds on this device and what is being changed, as they are now. */
export const useSetting = <Value, Nothing>(
  setting: DeviceSetting<Value, Nothing>,
): SettingState<Value, Nothing> => useSyncExternalStore(setting.subscribe, setting.state);

/** What is being changed. Nothing asks it before it is used. */
export interface Draft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export const useSettingDraft = <Value, Nothing>(setting: DeviceSetting<Value, Nothing>): Draft<Value> => {
  const { draft } = useSetting(setting);
  const to = (next: typeof draft) => (): void => {
    setting.edit(next);
  };
  return {
    value: draft.present,
    change: (value) => {
      setting.edit(step(draft, value));
    },
    undo: draft.past.length === 0 ? undefined : to(undo(draft)),
    redo: draft.future.length === 0 ? undefined : to(redo(draft)),
  };
};
