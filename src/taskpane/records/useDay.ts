import { useTranslation } from "react-i18next";

/** Says an ISO 8601 date as the pane's language writes it. */
export const useDay = (): ((date: string) => string) => {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "UTC" });
  return (date) => format.format(new Date(date));
};
