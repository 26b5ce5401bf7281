import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { darkPaper, lightPaper, type Paper } from "./grid/cell/cellLook";
import type { PageOptions } from "./pageOptions";

export interface PageTheme {
  readonly fluent: Theme;
  readonly paper: Paper;
  readonly name: "light" | "dark";
}

const themes: Record<PageTheme["name"], PageTheme> = {
  light: { name: "light", fluent: webLightTheme, paper: lightPaper },
  dark: { name: "dark", fluent: webDarkTheme, paper: darkPaper },
};

const darkQuery = "(prefers-color-scheme: dark)";

/** Light or dark, as the address asks or as the system is set; follows the system while the page is open. */
export function usePageTheme(asked: PageOptions["theme"]): PageTheme {
  const isDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(darkQuery);
      query.addEventListener("change", listener);
      return () => {
        query.removeEventListener("change", listener);
      };
    },
    () => window.matchMedia(darkQuery).matches,
  );
  return themes[asked ?? (isDark ? "dark" : "light")];
}
