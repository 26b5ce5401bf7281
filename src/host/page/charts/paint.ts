import type { Paper } from "../grid/cell/cellLook";

/** A colour of a chart as the page shows it. */
export type Paint = (color: string) => string;

/**
 * Charts are made for white paper in greys and colours. On a dark page the greys of a chart on white are turned round, from
 * the page's own to white, so that its ground becomes the page and dark letters light; colours mean something and stay. A
 * chart on a ground of its own stays as it is.
 */
export function paintOn({ background }: Paper, ground: string | undefined): Paint {
  const paper = greyOf(background) ?? white;
  const chart = ground === undefined ? white : greyOf(ground);
  if (paper > middle || chart === undefined || chart <= middle) return (color) => color;
  return (color) => {
    const grey = greyOf(color);
    if (grey === undefined) return color;
    const digits = Math.round(white - (grey * (white - paper)) / white)
      .toString(16)
      .padStart(2, "0");
    return `#${digits.repeat(3)}`;
  };
}

const white = 255;
const middle = 127;
/** Greys of some programs have a tinge. */
const mostTinge = 8;

/** How light a grey is, to 255; undefined for a colour. */
function greyOf(color: string): number | undefined {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) > mostTinge ? undefined : channels[1];
}
