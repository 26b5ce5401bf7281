import type { Detectors } from "./detector";

/** Notes, comments with their replies, who wrote them, and the shapes that notes are drawn as. */
export const commentDetectors: Detectors = {
  comments: {
    place: "comments",
    rules: {
      author: { kind: "comment-author", text: true },
      "comment/text": { kind: "comment", text: true },
    },
  },
  threadedComment: { place: "threaded-comments", rules: { text: { kind: "threaded-comment", text: true } } },
  person: {
    place: "persons",
    rules: { person: { kind: "person", attributes: ["displayName", "userId"] } },
  },
  vmlDrawing: {
    place: "note-shapes",
    rules: {
      textbox: { kind: "note-shape", text: true },
      div: { kind: "note-shape", text: true },
      shape: { kind: "shape-words", attributes: ["alt", "title", "href"] },
      imagedata: { kind: "shape-words", attributes: ["title", "src"] },
    },
  },
};
