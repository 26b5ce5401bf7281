import { foldText } from "../words/fold";
import type { CellValue, Grid } from "../grid";
import { isHxlTag } from "../evidence/hxl";
import type { Location } from "./locate";
import { bandWords } from "../words/valueSets";

/**
 * Header texts, two rows deep where the row above fills a gap (merged cells) or tells two equal headers apart
 * ("Targeted: Men", "Reached: Men"), or says the same in another language.
 */
export function headerTexts(
  grid: Grid,
  { header, translated }: Pick<Location, "header" | "translated">,
): readonly string[] {
  const own = textsOf(grid.cells[header] ?? []);
  const above = textsOf(grid.cells[header - 1] ?? []);
  const useful = above.filter((text) => text !== "").length >= 2 && !above.some(isHxlTag);
  if (!useful) return trimEnd(own);
  if (translated)
    return own.map((text, at) => [above[at] ?? "", text].filter((part) => part !== "").join("\n"));
  const filled = fillForward(above);
  const merged = own.map((text, at) => {
    if (text === "") return bandWords.has(foldText(above[at] ?? "")) ? "" : (above[at] ?? "");
    const twice = own.indexOf(text) !== own.lastIndexOf(text);
    return twice && filled[at] !== "" ? `${filled[at] ?? ""}\n${text}` : text;
  });
  return trimEnd(merged);
}

function textsOf(row: readonly CellValue[]): readonly string[] {
  return row.map((value) => String(value).trim());
}

function fillForward(texts: readonly string[]): readonly string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

function trimEnd(texts: readonly string[]): readonly string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end -= 1;
  return texts.slice(0, end);
}
