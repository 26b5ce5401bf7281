/** Confide's pictures as SVG on a field of 32 x 32. Told apart by their shape; colour only helps. */

const ink = "#1b3a4b";
const paper = "#ffffff";
const teal = "#0b6e6e";

/** The inside of an SVG, for a size in pixels. */
type Drawing = (size: number) => string;

const app: Drawing = () => `
  <rect x="1" y="1" width="30" height="30" rx="7" fill="${teal}"/>
  <rect x="7" y="6" width="18" height="20" rx="2" fill="${paper}"/>
  <rect x="10" y="10" width="12" height="2.6" fill="${teal}" opacity=".45"/>
  <rect x="10" y="14.7" width="12" height="3.4" fill="${ink}"/>
  <rect x="10" y="20.2" width="7" height="2.6" fill="${teal}" opacity=".45"/>`;

const sheet = `
  <rect x="1" y="1" width="20" height="26" rx="1" fill="${paper}" stroke="${ink}" stroke-width="2"/>
  <path d="M5 7h12M5 11h12M5 15h6" stroke="${ink}" stroke-width="2" fill="none"/>`;

/** A disc at the lower right that holds a white glyph on a field of 18 x 18; larger where there are few pixels. */
const badge =
  (color: string, glyph: string): Drawing =>
  (size) => `
  ${sheet}
  <g transform="translate(32 32) scale(${size < 32 ? 1.25 : 1}) translate(-19 -19)">
  <circle cx="9" cy="9" r="10" fill="${paper}"/>
  <circle cx="9" cy="9" r="9" fill="${color}"/>
  <g fill="none" stroke="${paper}" stroke-width="2" stroke-linecap="round"
     stroke-linejoin="round">${glyph}</g></g>`;

const tag: Drawing = () => `
  <path d="M3 5a2 2 0 0 1 2-2h11l13 13a2.4 2.4 0 0 1 0 3.4L19.4 29a2.4 2.4 0 0 1-3.4 0L3 16z"
        fill="#f2b134" stroke="${ink}" stroke-width="2" stroke-linejoin="round"/>
  <circle cx="9.5" cy="9.5" r="2.8" fill="${paper}" stroke="${ink}" stroke-width="1.6"/>`;

const ring = `<circle cx="9" cy="9" r="4.5" stroke-width="2.6"/>`;
const pin = `<path d="M9 15c-3-3.6-4.5-5.4-4.5-7.6a4.5 4.5 0 0 1 9 0c0 2.2-1.5 4-4.5 7.6z"
  fill="${paper}" stroke="none"/><circle cx="9" cy="7.3" r="1.7" fill="#6a3d9a" stroke="none"/>`;
const people = `<g fill="${paper}" stroke="none"><circle cx="6" cy="6.5" r="2.3"/><circle cx="12" cy="6.5" r="2.3"/>
  <path d="M1.8 13.6c0-2.6 1.8-4 4.2-4 1.3 0 2.3.4 3 1.1.7-.7 1.7-1.1 3-1.1 2.4 0 4.2 1.4 4.2 4z"/></g>`;
const globe = `<g stroke-width="1.5"><circle cx="9" cy="9" r="6"/><ellipse cx="9" cy="9" rx="2.4" ry="6"/>
  <path d="M3 9h12"/></g>`;
const tick = `<path d="M4.8 9.4l3 3 5.4-6" stroke-width="2.6"/>`;

/** By the file's name before its size, for example `icon` for `icon-16.png`. */
export const drawings: Readonly<Record<string, Drawing>> = {
  icon: app,
  classify: tag,
  "copy-ocha": badge("#1f6fb2", ring),
  "copy-wos": badge("#6a3d9a", pin),
  "copy-members": badge(teal, people),
  "copy-public": badge("#b3541e", globe),
  check: badge("#2e7d32", tick),
};

export const svgOf = (drawing: Drawing, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${drawing(size)}</svg>`;
