/** Markup that is ready to be written; everything else is a text, and escaped. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const written = (part: Part): string => {
  if (typeof part === "string" || typeof part === "number")
    return String(part).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("\n");
};

/**
 * Markup in which all that is put in is a text, unless it is markup itself.
 *
 * @example html`<p>${"a < b"}</p>` // <p>a &lt; b</p>
 */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.map((text, at) => `${text}${at < parts.length ? written(parts[at] ?? "") : ""}`).join(""),
});
