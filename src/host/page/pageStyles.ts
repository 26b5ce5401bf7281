import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** The page fills the window; the add-in's frames fill their places. Static, because these elements are not React's. */
export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
  "#root > *": { height: "100%" },
  iframe: { width: "100%", height: "100%", borderStyle: "none" },
  ".addin-dialog": { padding: 0, border: `1px solid ${tokens.colorNeutralStroke1}`, minWidth: "240px" },
});
