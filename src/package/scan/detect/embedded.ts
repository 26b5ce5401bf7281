import type { Detectors } from "./detector";

/** Files in the file, macros, signatures. */
export const embeddedDetectors: Detectors = {
  oleObject: { place: "embedded", presence: "embedded-file", isFile: true },
  package: { place: "embedded", presence: "embedded-file", isFile: true },
  vbaProject: { place: "macros", presence: "macro" },
  wordVbaData: { place: "macros", presence: "macro" },
  vbaProjectSignature: { place: "macros", presence: "signature" },
  vbaProjectSignatureAgile: { place: "macros", presence: "signature" },
  vbaProjectSignatureV3: { place: "macros", presence: "signature" },
  attachedToolbars: { place: "ribbon", presence: "ribbon" },
  origin: { place: "signature", presence: "signature" },
  signature: { place: "signature", presence: "signature" },
  certificate: { place: "signature", presence: "signature" },
};
