import type { Attributes } from "../reading/attributes";
import type { Detectors } from "./detector";

/** Names that Excel gives by itself: `Picture 3`, `TextBox 12`. */
const isGiven = (given: Attributes): boolean => !/^(?:\p{L}+ )*\p{L}+ \d+$/u.test(given.get("name") ?? "");

const shapeRules = {
  cNvPr: [
    { kind: "shape-words", attributes: ["descr", "title"] },
    { kind: "shape-words", attributes: ["name"], when: isGiven },
  ],
  p: { kind: "text-box", text: true },
  hlinkClick: { kind: "link-tip", attributes: ["tooltip"] },
} as const;

/** What is drawn over cells: text boxes, shapes, pictures, diagrams, ink. */
export const drawingDetectors: Detectors = {
  drawing: { place: "drawing", rules: shapeRules },
  chartUserShapes: { place: "drawing", rules: shapeRules },
  image: { place: "picture", presence: "picture", isPicture: true },
  thumbnail: { place: "picture", presence: "thumbnail", isPicture: true },
  hdphoto: { place: "picture", presence: "picture", isPicture: true },
  media: { place: "picture", presence: "media" },
  audio: { place: "picture", presence: "media" },
  video: { place: "picture", presence: "media" },
  diagramData: { place: "drawing", presence: "diagram", rules: shapeRules },
  diagramDrawing: { place: "drawing", rules: shapeRules },
  diagramLayout: { place: "drawing" },
  diagramQuickStyle: { place: "drawing" },
  diagramColors: { place: "drawing" },
  ink: { place: "drawing", presence: "ink" },
  customInk: { place: "drawing", presence: "ink" },
};
