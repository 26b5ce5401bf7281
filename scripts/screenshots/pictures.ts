/** The pictures of README.md and docs/guides/, in the order in which they are taken. */
export const pictureNames = [
  "classify",
  "ocha-copy",
  "ocha-columns",
  "copy-made",
  "check",
  "check-original",
  "scan",
  "codebook",
  "records",
  "overview",
  "dashboard",
] as const;
export type PictureName = (typeof pictureNames)[number];
