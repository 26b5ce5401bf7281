const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags. A carriage return is written as a reference, or XML readers would drop it. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => escapes[character] as string) : text;
}

/** An attribute's value, to stand between double quotes. */
export function escapeAttribute(text: string): string {
  return /[&<>"\t\n\r]/.test(text)
    ? text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] as string)
    : text;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces the five named and the numeric references; `undefined` when there is any other, or a bare `&`. */
export function unescapeXml(text: string): string | undefined {
  if (!text.includes("&")) return text;
  const pieces = text.split("&");
  let plain = pieces[0] ?? "";
  for (const piece of pieces.slice(1)) {
    const end = piece.indexOf(";");
    const name = piece.slice(0, Math.max(0, end));
    const character = named[name] ?? numericReference(name);
    if (character === undefined) return undefined;
    plain += character + piece.slice(end + 1);
  }
  return plain;
}

function numericReference(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * The `_xHHHH_` escapes of spreadsheet strings (ST_Xstring, ECMA-376-1, 22.9.2.19).
 *
 * @example decodeXstring("a_x000D_b") === "a\rb"
 */
export function decodeXstring(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/**
 * Escapes what XML cannot hold (control characters, U+FFFE, U+FFFF, lone surrogates) and what would be read as an
 * escape, so that `decodeXstring` gives the same text back.
 */
export function encodeXstring(text: string): string {
  const awkward = /_(?=x[0-9a-fA-F]{4}_)|[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
  return text.replace(
    awkward,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
