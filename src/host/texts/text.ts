import { createInstance } from "i18next";
import english from "./en.json";

const texts = createInstance();
void texts.init({
  lng: "en",
  resources: { en: { translation: english } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** A text of the host's own message file (`en.json`), by its key: `text("file.close", { name })`. */
export function text(key: string, data: Readonly<Record<string, string | number>> = {}): string {
  return texts.t(key, data);
}
