import type { ThemeColors } from "../styles/colors";
import type { StoredSheet } from "../workbook";
import type { XmlElement } from "../xml/element";

/**
 * One thing that a sheet's part says around its rows: a field of the stored sheet, and how it stands in the frame. It is
 * written only when it says something else than the frame it was read from, so that what nobody changed stays as it was.
 */
export interface FramePart<Field extends keyof StoredSheet> {
  readonly field: Field;
  readonly read: (frame: XmlElement, theme: ThemeColors) => StoredSheet[Field];
  /** The frame with the new value in it, and all else that stands there kept. Absent where nobody changes the field. */
  readonly write?: (frame: XmlElement, value: StoredSheet[Field], theme: ThemeColors) => XmlElement;
}

/** A part whose field is forgotten: the frame is read and written without knowing which it is. */
export interface AnyFramePart {
  readonly readInto: (sheet: StoredSheet, frame: XmlElement, theme: ThemeColors) => void;
  /** The frame as it must be for the sheet; the same frame when it says so already. */
  readonly bring: (frame: XmlElement, sheet: StoredSheet, theme: ThemeColors) => XmlElement;
}

const comparable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part].sort(byKey) : part));

const byKey = ([one]: readonly [unknown, unknown], [other]: readonly [unknown, unknown]): number =>
  String(one) < String(other) ? -1 : 1;

export function framePart<Field extends keyof StoredSheet>(part: FramePart<Field>): AnyFramePart {
  const { field, read, write } = part;
  return {
    readInto: (sheet, frame, theme) => {
      sheet[field] = read(frame, theme);
    },
    bring: (frame, sheet, theme) => {
      const value = sheet[field];
      const isSame = comparable(value) === comparable(read(frame, theme));
      return write === undefined || isSame ? frame : write(frame, value, theme);
    },
  };
}
