import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** A window in which sheet and pane do not fit beside each other. */
export const narrow = "@media (max-width: 640px)";

/**
 * The page fills the window; the add-in's frames fill their places. In a narrow window the pane lies below the sheet, each nearly
 * as high as the window, and the page scrolls. Static, because these elements are not React's, or belong to others.
 */
export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
  "#root > *": { height: "100%" },
  iframe: { width: "100%", height: "100%", borderStyle: "none" },
  ".addin-dialog": { padding: 0, border: `1px solid ${tokens.colorNeutralStroke1}`, minWidth: "240px" },
  [narrow]: {
    "html, body, #root": { overflow: "auto" },
    "main > *": { flex: "0 0 85vh", minWidth: 0 },
    "main > aside": { width: "100% !important" },
  },
});
