import type { SettingPlace } from "../../commands/deviceSetting";
import type { TextStore } from "./database";

/** A setting on this device, by its key: another hub's table, a cluster's rules. It names nobody. */
export const deviceSettingPlace = (
  texts: Promise<TextStore>,
  key: "protocol" | "cluster-rules",
): SettingPlace => ({
  read: async () => (await texts).read(key),
  write: async (text) => {
    await (await texts).write(key, text);
  },
  remove: async () => {
    await (await texts).remove(key);
  },
});
