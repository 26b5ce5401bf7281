import { done, type CommonMethods } from "./commonMethod";

interface SettingsToSave {
  /** The whole set. */
  readonly Properties: readonly (readonly [name: string, json: string])[];
}

/** The document's settings, which cross the wire as one set. */
export const settingsMethods: CommonMethods = {
  75: {
    name: "document.settings.refreshAsync",
    answer: (_call, { session }) => ({
      Properties: { Settings: [...session.settings.read()].map(([Name, Value]) => ({ Name, Value })) },
    }),
  },
  76: {
    name: "document.settings.saveAsync",
    answer: done(({ DdaSettingsMethod }, { session }) => {
      session.settings.replace(new Map((DdaSettingsMethod as SettingsToSave).Properties));
    }),
  },
};
