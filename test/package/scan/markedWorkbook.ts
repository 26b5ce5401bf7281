import { partsOf, rels, sheetXml, zipOf } from "../packages";
import type { Hiding } from "./hidingPlace";

const relationshipsOf = (lines: readonly string[], prefix: string): string =>
  rels(lines.map((line, at) => `${prefix}${at + 1} ${line.replace(/ External$/, "")}`).join("\n")).replace(
    /Target="([^"]*)"/g,
    (written, target: string) =>
      lines.some((line) => line.endsWith(`${target} External`))
        ? `${written} TargetMode="External"`
        : written,
  );

const joined = (
  hidings: readonly Hiding[],
  field: "rows" | "columns" | "before" | "after" | "names" | "workbook" | "workbookPr",
): string => hidings.map((hiding) => hiding[field] ?? "").join("");

/** Each string with what makes a cell show it. */
const withStrings = (hidings: readonly Hiding[]) => {
  const strings: string[] = [];
  const shown = hidings.flatMap((hiding) => {
    strings.push(...(hiding.strings ?? []));
    return hiding.shownBy ? [hiding.shownBy(strings.length - 1)] : [];
  });
  return { strings, shown };
};

const stylesOf = (hidings: readonly Hiding[]): string => {
  const all = (list: "numFmts" | "cellStyles" | "tableStyles") =>
    hidings.map(({ styles }) => styles?.[list] ?? "").join("");
  const white = `<font><color rgb="FFFFFFFF"/></font>`;
  return (
    `<numFmts><numFmt numFmtId="200" formatCode=";;;"/>${all("numFmts")}</numFmts><fonts><font/>${white}</fonts><fills><fill><patternFill patternType="none"/></fill></fills>` +
    `<cellXfs><xf/><xf numFmtId="200"/><xf fontId="1"/></cellXfs><cellStyles>${all("cellStyles")}</cellStyles><tableStyles>${all("tableStyles")}</tableStyles>`
  );
};

/**
 * A workbook with all these hidings in it: a plain sheet `Data` of the rows given, `Marked` with what hides in sheets, and the
 * sheets that hide by themselves.
 */
export const markedWorkbook = (hidings: readonly Hiding[], dataRows: string): Uint8Array => {
  const { strings, shown } = withStrings(hidings);
  const all = [...hidings, ...shown];
  const own = all.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  const marked = {
    name: "Marked",
    before: `${joined(all, "before")}<cols>${joined(all, "columns")}</cols>`,
    rows: joined(all, "rows"),
    after: joined(all, "after"),
  };
  const parts = partsOf({
    sheets: [{ name: "Data", rows: dataRows }, marked, ...own],
    strings: strings.join(""),
    styles: stylesOf(all),
    workbookPr: joined(all, "workbookPr"),
    names: joined(all, "names"),
    related: all
      .flatMap(({ ofWorkbook = [] }) => ofWorkbook)
      .map((line, at) => `rOwn${at} ${line}`)
      .join("\n"),
  });
  for (const { name, state } of own)
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      `name="${name}"`,
      `name="${name}" ${state ? `state="${state}"` : ""}`,
    );
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
    "</workbook>",
    `${joined(all, "workbook")}</workbook>`,
  );
  parts["xl/worksheets/sheet2.xml"] = sheetXml(marked);
  parts["xl/worksheets/_rels/sheet2.xml.rels"] = relationshipsOf(
    all.flatMap(({ ofSheet = [] }) => ofSheet),
    "rId",
  );
  const ofPackage = ["officeDocument xl/workbook.xml", ...all.flatMap(({ ofPackage: lines = [] }) => lines)];
  parts["_rels/.rels"] = relationshipsOf(ofPackage, "rId");
  for (const { ofPart = {} } of all)
    for (const [path, lines] of Object.entries(ofPart))
      parts[path.replace(/([^/]*)$/, "_rels/$1.rels")] = relationshipsOf(lines, "rId");
  for (const hiding of all) Object.assign(parts, hiding.parts);
  return all.reduce((bytes, { zip }) => zip?.(bytes) ?? bytes, zipOf(parts));
};
