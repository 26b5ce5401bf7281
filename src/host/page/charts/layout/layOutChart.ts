import type { ShownChart } from "../../../model/charts/shown/shownChart";
import { legendMarks } from "./legend";
import { boxPath, fitted, type Box, type Mark } from "./mark";
import { pieMarks } from "./pies";
import { axesPlot, type Plot } from "./plot";
import { radarMarks } from "./radar";

/** A chart as marks, from back to front, in points. */
export interface LaidOutChart extends Plot {
  readonly width: number;
  readonly height: number;
}

const margin = 8;

/** Draws a chart into a frame of so many points. What it is not able to draw has a frame with the words of `otherwise`. */
export function layOutChart(
  chart: ShownChart,
  size: { readonly width: number; readonly height: number },
  otherwise: string,
): LaidOutChart {
  const frame: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const back: Mark = { kind: "path", path: boxPath(frame), fill: chart.fill, line: chart.border };
  const { marks: title, rest: belowTitle } = titleMarks(chart, inset(frame));
  const isDrawn = chart.groups.every(({ kind }) => kind !== "other");
  const legend = chart.legend && isDrawn ? legendMarks(chart.legend, belowTitle) : undefined;
  const room = legend?.rest ?? belowTitle;
  const plot = isDrawn ? plotOf(chart, room) : plainFrame(room, otherwise);
  const area: Mark = { kind: "path", path: boxPath(plot.box), fill: chart.plotFill, line: chart.plotBorder };
  return {
    ...size,
    box: plot.box,
    behind: [back, ...title, ...(legend?.marks ?? []), area, ...plot.behind],
    inside: plot.inside.filter(({ kind }) => kind !== "text"),
    before: [...plot.before, ...plot.inside.filter(({ kind }) => kind === "text")],
  };
}

const inset = ({ left, top, right, bottom }: Box): Box => ({
  left: left + margin,
  top: top + margin,
  right: Math.max(left + margin, right - margin),
  bottom: Math.max(top + margin, bottom - margin),
});

function titleMarks(
  { title }: ShownChart,
  room: Box,
): { readonly marks: readonly Mark[]; readonly rest: Box } {
  if (title === undefined) return { marks: [], rest: room };
  const { letters } = title;
  const lineHeight = letters.size * 1.25;
  const lines = title.text.split("\n");
  const marks = lines.map((line, index): Mark => ({
    kind: "text",
    x: (room.left + room.right) / 2,
    y: room.top + (index + 0.5) * lineHeight,
    text: fitted(line, letters, room.right - room.left),
    letters,
    anchor: "middle",
  }));
  return { marks, rest: { ...room, top: Math.min(room.bottom, room.top + lines.length * lineHeight + 6) } };
}

function plotOf(chart: ShownChart, room: Box): Plot {
  const round = chart.groups.find(({ kind }) => kind === "pie" || kind === "doughnut" || kind === "radar");
  if (round === undefined) return axesPlot(chart, room);
  const marks = round.kind === "radar" ? radarMarks(round, room) : pieMarks(round, room);
  return { box: room, behind: [], inside: marks, before: [] };
}

const plainLetters = { color: "#595959", size: 10, bold: false, italic: false, font: undefined };

function plainFrame(box: Box, text: string): Plot {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const shown = fitted(text, plainLetters, box.right - box.left);
  return {
    box,
    behind: [],
    inside: [{ kind: "text", ...middle, text: shown, letters: plainLetters, anchor: "middle" }],
    before: [],
  };
}
