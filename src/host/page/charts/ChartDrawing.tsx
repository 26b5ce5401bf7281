import type { LaidOutChart } from "./layout/layOutChart";
import type { Mark } from "./layout/mark";
import type { Paint } from "./paint";

export interface ChartDrawingProps {
  readonly chart: LaidOutChart;
  readonly paint: Paint;
  /** Its name to those who don't see it. */
  readonly label: string;
}

/** Markers at the edge of a plot are drawn whole, so many points beyond it. */
export const overhang = 4;

/** A chart as SVG, as large as the element around it. */
export function ChartDrawing({ chart, paint, label }: ChartDrawingProps) {
  const { width, height, box, behind, inside, before } = chart;
  const plot = {
    x: box.left - overhang,
    y: box.top - overhang,
    width: box.right - box.left + 2 * overhang,
    height: box.bottom - box.top + 2 * overhang,
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      fontFamily={chartFonts}
    >
      <Marks marks={behind} paint={paint} />
      <svg {...plot} viewBox={`${plot.x} ${plot.y} ${plot.width} ${plot.height}`}>
        <Marks marks={inside} paint={paint} />
      </svg>
      <Marks marks={before} paint={paint} />
    </svg>
  );
}

/** For letters of charts that name no font. */
export const chartFonts = '"Calibri", "Carlito", "Segoe UI", sans-serif';

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly paint: Paint;
}

function Marks({ marks, paint }: MarksProps) {
  return marks.map((mark, index) =>
    mark.kind === "text" ? (
      <TextMark key={index} mark={mark} paint={paint} />
    ) : (
      <path
        key={index}
        d={mark.path}
        fill={mark.fill === undefined ? "none" : paint(mark.fill)}
        stroke={mark.line && paint(mark.line.color)}
        strokeWidth={mark.line?.width}
        strokeDasharray={mark.line?.dashed === true ? "4 3" : undefined}
        strokeLinejoin="round"
      >
        {mark.tip !== undefined && <title>{mark.tip}</title>}
      </path>
    ),
  );
}

function TextMark({
  mark,
  paint,
}: {
  readonly mark: Extract<Mark, { kind: "text" }>;
  readonly paint: Paint;
}) {
  const { x, y, text, letters, anchor, turned } = mark;
  return (
    <text
      x={x}
      y={y}
      fill={paint(letters.color)}
      fontSize={letters.size}
      fontFamily={letters.font && `"${letters.font}", ${chartFonts}`}
      fontWeight={letters.bold ? 700 : undefined}
      fontStyle={letters.italic ? "italic" : undefined}
      textAnchor={anchor}
      dominantBaseline="central"
      transform={turned === undefined || turned === 0 ? undefined : `rotate(${turned} ${x} ${y})`}
    >
      {text}
    </text>
  );
}
