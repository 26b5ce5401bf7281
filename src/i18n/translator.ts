import { createInstance, type i18n } from "i18next";
import { languages } from "./languages";

export type MessageData = Readonly<Record<string, string | number>>;

/** A key of the message files (`excelErrors.cancelled`) and what its sentence needs, to a sentence. */
export type Translate = (key: string, data?: MessageData) => string;

export interface Translator {
  /** The language asked for (`Office.context.displayLanguage`), for `lang`, `direction` and number formats. */
  readonly language: string;
  readonly translate: Translate;
  /** Whether English has a message for the key. */
  readonly has: (key: string) => boolean;
  /** For `I18nextProvider` of react-i18next. */
  readonly instance: i18n;
}

export interface TranslatorOptions {
  /** Called for a key without a message; the key itself is shown then. Tests throw here. */
  readonly onMissing?: (key: string) => void;
}

/** Ready at once: messages are part of the program, nothing is fetched. English stands in for what a language lacks. */
export const createTranslator = (language: string, { onMissing }: TranslatorOptions = {}): Translator => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "en",
    resources: Object.fromEntries(
      Object.entries(languages).map(([name, translation]) => [name, { translation }]),
    ),
    initAsync: false,
    nsSeparator: false,
    returnEmptyString: true,
    // React escapes what it shows, and sheets hold plain text.
    interpolation: { escapeValue: false },
    saveMissing: onMissing !== undefined,
    missingKeyHandler: (_languages, _namespace, key) => onMissing?.(key),
  });
  return {
    language,
    translate: (key, data) => instance.t(key, data ?? {}),
    has: (key) => instance.exists(key, { lng: "en" }),
    instance,
  };
};
