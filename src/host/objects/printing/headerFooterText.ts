/** The three sections of a page header or footer, each with Excel's format codes (`&P`, `&"Arial,Bold"`). */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const keyOf = { L: "left", C: "center", R: "right" } as const;

/** Splits `&LLeft&CMiddle&RRight`; text before the first mark is the centre's. `&&` is an ampersand, not a mark. */
export function splitSections(markUp: string): Sections {
  const sections = { left: "", center: "", right: "" };
  let key: keyof Sections = "center";
  for (const [piece] of markUp.matchAll(/&&|&"[^"]*"|&[LCR]|[^&]+|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") key = keyOf[piece.charAt(1) as "L" | "C" | "R"];
    else sections[key] += piece;
  }
  return sections;
}

/** The opposite of {@link splitSections}. */
export function joinSections({ left, center, right }: Sections): string {
  const section = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  return section("L", left) + section("C", center) + section("R", right);
}

/** Excel's limit for a whole header or footer, codes included. */
export const longestHeaderFooter = 255;
