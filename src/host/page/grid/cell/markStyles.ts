import type { GriffelStyle } from "@fluentui/react-components";

const ants = (direction: string) =>
  `repeating-linear-gradient(${direction}, var(--selection) 0 4px, var(--paper) 4px 8px)`;

/** What lies over cells, drawn with borders, so that it stays in forced colours. */
export const markStyles = {
  mark: { position: "absolute", inset: 0, pointerEvents: "none", border: "0 solid var(--selection)" },
  shade: { backgroundColor: "color-mix(in srgb, var(--selection) 14%, transparent)" },
  edgeTop: { borderTopWidth: "2px" },
  edgeBottom: { borderBottomWidth: "2px" },
  edgeStart: { borderInlineStartWidth: "2px" },
  edgeEnd: { borderInlineEndWidth: "2px" },
  filled: {
    borderTopStyle: "dotted",
    borderBottomStyle: "dotted",
    borderInlineStartStyle: "dotted",
    borderInlineEndStyle: "dotted",
  },
  /** Marching ants: a line of dashes on each side that is asked for, moving on. */
  copied: {
    position: "absolute",
    inset: 0,
    pointerEvents: "none",
    zIndex: 1,
    backgroundImage: `${ants("90deg")}, ${ants("90deg")}, ${ants("0deg")}, ${ants("0deg")}`,
    backgroundRepeat: "repeat-x, repeat-x, repeat-y, repeat-y",
    backgroundSize:
      "8px var(--antsTop, 0), 8px var(--antsBottom, 0), var(--antsStart, 0) 8px, var(--antsEnd, 0) 8px",
    backgroundPosition: "0 0, 0 100%, var(--startSide) 0, var(--endSide) 0",
    animationName: {
      to: { backgroundPosition: "8px 0, -8px 100%, var(--startSide) -8px, var(--endSide) 8px" },
    },
    animationDuration: "0.8s",
    animationTimingFunction: "steps(8)",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  antsTop: { "--antsTop": "2px" },
  antsBottom: { "--antsBottom": "2px" },
  antsStart: { "--antsStart": "2px" },
  antsEnd: { "--antsEnd": "2px" },
  handle: {
    position: "absolute",
    insetInlineEnd: "-3px",
    bottom: "-3px",
    width: "7px",
    height: "7px",
    boxSizing: "border-box",
    zIndex: 2,
    cursor: "crosshair",
    backgroundColor: "var(--selection)",
    border: "1px solid var(--paper)",
  },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
