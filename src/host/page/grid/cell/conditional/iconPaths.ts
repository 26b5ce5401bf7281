/* The outlines of icons, as SVG paths in a square of 16 by 16. */

export const circle = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z";
export const arrows = {
  up: "M8 1.5l6 6.5h-3.6v6.5H5.6V8H2z",
  side: "M14.5 8l-6.5 6v-3.6H1.5V5.6H8V2z",
  down: "M8 14.5l6-6.5h-3.6V1.5H5.6V8H2z",
  upwards: "M13 3l-.4 8.2-2.5-2.5-4.6 4.6-3-3 4.6-4.6-2.5-2.5z",
  downwards: "M13 13l-8.2-.4 2.5-2.5-4.6-4.6 3-3 4.6 4.6 2.5-2.5z",
} as const;
export const flag = "M3 1.5h1.4v13H3zM5 2.2c3-1.4 5 1.4 8.5 0v6.6c-3.5 1.4-5.5-1.4-8.5 0z";
export const triangle = "M8 1.5l7 12.5H1z";
export const upTriangle = "M8 4l6 8H2z";
export const downTriangle = "M8 12l6-8H2z";
export const dash = "M2 6.5h12v3H2z";
export const diamond = "M8 1l7 7-7 7-7-7z";
export const check = "M2.5 8.5l2-2 2.3 2.3 4.7-5 2 2-6.7 7z";
export const cross = "M3 5l2-2 3 3 3-3 2 2-3 3 3 3-2 2-3-3-3 3-2-2 3-3z";
export const mark = "M6.8 2.5h2.4l-.4 7H7.2zM7 11h2v2.2H7z";
export const smallCheck = "M4.3 8.3l1.4-1.4 1.7 1.7 3.2-3.6 1.4 1.4-4.6 5z";
export const smallCross =
  "M4.8 6.2l1.4-1.4L8 6.6l1.8-1.8 1.4 1.4L9.4 8l1.8 1.8-1.4 1.4L8 9.4l-1.8 1.8-1.4-1.4L6.6 8z";
export const smallMark = "M7.2 4h1.6l-.3 5h-1zM7.2 10h1.6v1.7H7.2z";
export const star = "M8 1.5l2 4.4 4.7.5-3.5 3.2 1 4.7L8 11.9l-4.2 2.4 1-4.7L1.3 6.4 6 5.9z";
export const halfStar = "M8 1.5v10.4l-4.2 2.4 1-4.7L1.3 6.4 6 5.9z";
