import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeBackground } from "../excel/surroundings";

const prefersDark = "(prefers-color-scheme: dark)";
const forcedColors = "(forced-colors: active)";

const subscribe = (listener: () => void): (() => void) => {
  const queries = [prefersDark, forcedColors].map((query) => window.matchMedia(query));
  queries.forEach((query) => {
    query.addEventListener("change", listener);
  });
  return () => {
    queries.forEach((query) => {
      query.removeEventListener("change", listener);
    });
  };
};

/** Perceived lightness from 0 to 255 (ITU-R BT.601); undefined when the text is no `#RRGGBB`. */
const lightness = (color: string): number | undefined => {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  if (channels === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

const currentTheme = (): Theme => {
  if (window.matchMedia(forcedColors).matches) return teamsHighContrastTheme;
  const office = lightness(officeBackground() ?? "");
  const dark = office === undefined ? window.matchMedia(prefersDark).matches : office < 128;
  return dark ? webDarkTheme : webLightTheme;
};

/** Follows Excel's theme where Excel tells it, else the system's; high contrast goes first. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme);
