import type { ProtocolPlace } from "../../commands/protocolTable";
import type { TextStore } from "./database";

/** Another hub's table on this device. It names nobody. */
export const deviceProtocolPlace = (texts: Promise<TextStore>): ProtocolPlace => ({
  read: async () => (await texts).read("protocol"),
  write: async (text) => {
    await (await texts).write("protocol", text);
  },
  remove: async () => {
    await (await texts).remove("protocol");
  },
});
