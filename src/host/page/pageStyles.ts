import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** A window in which sheet and pane do not fit beside each other. */
export const narrow = "@media (max-width: 640px)";

/** The page fills the window; the add-in's frames fill their places. Static, because these elements are not React's. */
export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
  "#root": { overflowY: "auto" },
  "#root > *": { height: "100%" },
  iframe: { width: "100%", height: "100%", borderStyle: "none" },
  ".addin-dialog": { padding: 0, border: `1px solid ${tokens.colorNeutralStroke1}`, minWidth: "240px" },
});
