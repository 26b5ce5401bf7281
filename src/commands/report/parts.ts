import { html, type Html } from "./html";

/** With one digit behind the point. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10} %`;

/** A count, and its share of all. */
export const shareOf = (count: number, of: number): string => `${count} (${percent(count, of)})`;

/** A titled part of the page. */
export const section = (title: string, ...content: readonly Html[]): Html =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

/** A table of figures: the first column says what the row is; the others are figures. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly [string, ...(readonly string[])])[],
): Html =>
  html`<table>
    <thead>
      <tr>
        ${heads.map((head, at) =>
          at === 0 ? html`<th scope="col">${head}</th>` : html`<th scope="col" class="figure">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...figures]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${figures.map((figure) => html`<td class="figure">${figure}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
