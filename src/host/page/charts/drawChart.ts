import type { ShownLine } from "../../model/charts/shown/shownChart";
import type { ChartImage } from "../../objects/charts/chartImage";
import { text } from "../../texts/text";
import { kindText } from "./chartLabel";
import { layOutChart } from "./layout/layOutChart";
import type { Box, Mark } from "./layout/mark";
import { chartFonts, overhang } from "./ChartDrawing";

/** Draws a chart on white, as a PNG in base64: the same marks as over the cells. */
export function drawChart({ chart, size, width, height, scale }: ChartImage): string {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.translate((width - size.width * scale) / 2, (height - size.height * scale) / 2);
  pen.scale(scale, scale);
  const laidOut = layOutChart(chart, size, text("chart.notDrawn", { kind: kindText(chart) }));
  drawMarks(pen, laidOut.behind);
  pen.save();
  clipTo(pen, laidOut.box);
  drawMarks(pen, laidOut.inside);
  pen.restore();
  drawMarks(pen, laidOut.before);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

function clipTo(pen: CanvasRenderingContext2D, { left, top, right, bottom }: Box): void {
  pen.beginPath();
  pen.rect(left - overhang, top - overhang, right - left + 2 * overhang, bottom - top + 2 * overhang);
  pen.clip();
}

function drawMarks(pen: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === "text") drawText(pen, mark);
    else drawPath(pen, new Path2D(mark.path), mark.fill, mark.line);
  }
}

function drawPath(
  pen: CanvasRenderingContext2D,
  path: Path2D,
  fill: string | undefined,
  line: ShownLine | undefined,
): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (line === undefined) return;
  pen.strokeStyle = line.color;
  pen.lineWidth = line.width;
  pen.lineJoin = "round";
  pen.setLineDash(line.dashed ? [4, 3] : []);
  pen.stroke(path);
}

function drawText(pen: CanvasRenderingContext2D, mark: Extract<Mark, { kind: "text" }>): void {
  const { x, y, letters, anchor, turned = 0 } = mark;
  const fonts = letters.font === undefined ? chartFonts : `"${letters.font}", ${chartFonts}`;
  pen.save();
  pen.translate(x, y);
  pen.rotate((turned * Math.PI) / 180);
  pen.font = `${letters.italic ? "italic " : ""}${letters.bold ? "bold " : ""}${letters.size}px ${fonts}`;
  pen.textAlign = anchor === "middle" ? "center" : anchor;
  pen.textBaseline = "middle";
  pen.fillStyle = letters.color;
  pen.fillText(mark.text, 0, 0);
  pen.restore();
}
