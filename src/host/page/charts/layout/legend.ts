import type { ShownLegend } from "../../../model/charts/shown/shownChart";
import { boxPath, fitted, widthOf, type Box, type Mark } from "./mark";

const keyWidth = 8;
const between = 4;
const apart = 12;
const lineFactor = 1.6;

interface Entry {
  readonly text: string;
  readonly color: string;
  readonly mark: "fill" | "line";
  readonly width: number;
}

/** The legend's marks, and what is left of the room. */
export function legendMarks(
  { side, letters, entries: all }: ShownLegend,
  room: Box,
): { readonly marks: readonly Mark[]; readonly rest: Box } {
  const isBeside = side === "left" || side === "right";
  const most = (room.right - room.left) * (isBeside ? 0.4 : 0.9) - keyWidth - between;
  const entries = all.map(({ text, color, mark }): Entry => {
    const shown = fitted(text, letters, most);
    return { text: shown, color, mark, width: keyWidth + between + widthOf(shown, letters) };
  });
  const lineHeight = letters.size * lineFactor;
  const lines = isBeside ? entries.map((entry) => [entry]) : linesOf(entries, room.right - room.left);
  const kept = lines.slice(
    0,
    Math.max(1, Math.floor(((room.bottom - room.top) * (isBeside ? 1 : 0.4)) / lineHeight)),
  );
  const width = Math.max(0, ...entries.map((entry) => entry.width));
  const height = kept.length * lineHeight;
  const top =
    side === "top"
      ? room.top
      : side === "bottom"
        ? room.bottom - height
        : (room.top + room.bottom - height) / 2;
  const marks = kept.flatMap((line, index) => {
    const lineWidth = line.reduce((sum, entry) => sum + entry.width, apart * (line.length - 1));
    const left =
      side === "left"
        ? room.left
        : side === "right"
          ? room.right - width
          : (room.left + room.right - lineWidth) / 2;
    return lineMarks(line, left, top + (index + 0.5) * lineHeight, letters);
  });
  return { marks, rest: restOf(side, room, isBeside ? width + apart : height + between) };
}

const restOf = (side: ShownLegend["side"], room: Box, taken: number): Box => ({
  left: room.left + (side === "left" ? taken : 0),
  right: room.right - (side === "right" ? taken : 0),
  top: room.top + (side === "top" ? taken : 0),
  bottom: room.bottom - (side === "bottom" ? taken : 0),
});

/** The entries in lines that fit the width. */
function linesOf(entries: readonly Entry[], width: number): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    if (used + entry.width > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(entry);
    used += entry.width + apart;
  }
  return lines;
}

function lineMarks(
  line: readonly Entry[],
  left: number,
  y: number,
  letters: ShownLegend["letters"],
): readonly Mark[] {
  let x = left;
  return line.flatMap(({ text, color, mark, width }): Mark[] => {
    const height = mark === "line" ? 1 : keyWidth / 2 - 0.5;
    const key = boxPath({ left: x, right: x + keyWidth, top: y - height, bottom: y + height });
    const start = x + keyWidth + between;
    x += width + apart;
    return [
      { kind: "path", path: key, fill: color },
      { kind: "text", x: start, y, text, letters, anchor: "start" },
    ];
  });
}
