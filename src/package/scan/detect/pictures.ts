import type { PartScope } from "../reading/partScope";
import { jpegTexts } from "./pictures/jpeg";
import { pngTexts } from "./pictures/png";

/** Bytes of a picture that are no image: what a camera, an editor or a person wrote along with it. */
export interface PictureText {
  /** `position`: where it was taken. */
  readonly kind: "words" | "position";
  readonly bytes: Uint8Array;
}

/** Looks at what a picture says beside its image. Of formats other than PNG and JPEG all bytes are searched. */
export function readPicture(bytes: Uint8Array, scope: PartScope): void {
  const texts = pngTexts(bytes) ?? jpegTexts(bytes);
  if (texts === undefined) scope.searchBytes(bytes);
  for (const text of texts ?? []) {
    if (text.kind === "position") scope.found("coordinates");
    scope.found("picture-metadata", undefined, readable(text.bytes));
    scope.searchBytes(text.bytes);
  }
}

const readable = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(bytes.subarray(0, 400))
    .replace(/[\p{Cc}\ufffd]+/gu, " ")
    .trim();
