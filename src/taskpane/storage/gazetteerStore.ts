import type { GazetteerStore } from "../../commands/services";
import { formatGazetteer, parseGazetteer } from "../../table/places/gazetteerText";
import type { TextStore } from "./database";

/** The gazetteer on this device. It holds public names of places only. */
export const deviceGazetteerStore = (texts: Promise<TextStore>): GazetteerStore => ({
  load: async () => {
    const text = await (await texts).read("gazetteer");
    return text === undefined ? undefined : parseGazetteer(text);
  },
  save: async (gazetteer) => {
    await (await texts).write("gazetteer", formatGazetteer(gazetteer));
  },
  clear: async () => {
    await (await texts).remove("gazetteer");
  },
});
