import { useTranslation } from "react-i18next";

/** Says ISO 8601 dates as a language writes them. */
export const dayIn = (language: string): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (date) => format.format(new Date(date));
};

/** Says an ISO 8601 date as the pane's language writes it. */
export const useDay = (): ((date: string) => string) => {
  const { i18n } = useTranslation();
  return dayIn(i18n.language);
};
