import type { CorrectionStore } from "../../commands/services";
import { formatMemories, parseMemories, type Memories } from "../../table/corrections/memoryText";
import type { TextStore } from "./database";

/** What people said columns mean, kept on this device. */
export const deviceCorrectionStore = (texts: Promise<TextStore>): CorrectionStore => {
  const remembered = async (): Promise<Memories> => {
    const text = await (await texts).read("corrections");
    return text === undefined ? {} : parseMemories(text);
  };
  const write = async (memories: Memories): Promise<void> => {
    await (await texts).write("corrections", formatMemories(memories));
  };
  return {
    load: async (cluster) => (await remembered())[cluster] ?? [],
    save: async (cluster, memory) => {
      await write({ ...(await remembered()), [cluster]: memory });
    },
    clear: () => write({}),
  };
};
