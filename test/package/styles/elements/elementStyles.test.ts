import { openWorkbook } from "../../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../../src/package/saveWorkbook";
import { lastOf, stylesOf } from "../styles";
import { firstSheet, opened } from "../../reading";

const tableStyles = `<tableStyles count="2" defaultTableStyle="Camps" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Camps" pivot="0" count="1"><tableStyleElement type="wholeTable" dxfId="0"/></tableStyle><tableStyle name="Crosses" table="0" count="0"/></tableStyles>`;

test("styles say whether they are for tables or for pivot tables", () => {
  const { elements } = stylesOf({ after: tableStyles });
  expect([elements.own("table"), elements.own("pivotTable")]).toEqual([["Camps"], ["Crosses"]]);
  expect(elements.default("table")).toBe("Camps");
});

test("a copy of a style has all its elements", () => {
  const styles = stylesOf({ after: tableStyles });
  styles.elements.add("table", "Sites", "Camps");
  expect(lastOf(styles, "tableStyles")).toBe(
    '<tableStyle name="Sites" pivot="0" count="1"><tableStyleElement type="wholeTable" dxfId="0"/></tableStyle>',
  );
});

test("a style that was deleted is no default any more", () => {
  const { elements } = stylesOf({ after: tableStyles });
  elements.remove("table", "camps");
  expect([elements.own("table"), elements.default("table")]).toEqual([[], "TableStyleMedium2"]);
});

test("a style of slicers stands among the table styles and in Excel's extension, and is read again", () => {
  const workbook = opened({ styles: '<fonts count="1"><font/></fonts><colors/>' });
  workbook.styles.elements.add("slicer", "Camps");
  workbook.styles.elements.setDefault("slicer", "Camps");
  firstSheet(workbook).changed = true;
  const again = openWorkbook(saveWorkbook(workbook));
  const { elements } = again.styles;
  expect([elements.own("slicer"), elements.own("table"), elements.default("slicer")]).toEqual([
    ["Camps"],
    [],
    "Camps",
  ]);
  const text = new TextDecoder().decode(again.original.get("xl/styles.xml"));
  expect(text).toContain('<tableStyle pivot="0" table="0" count="0" name="Camps"/></tableStyles><colors/>');
});
