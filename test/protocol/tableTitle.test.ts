import { isTurkeyTable, tableTitle } from "../../src/protocol/tableTitle";
import { withName } from "../../src/protocol/editing/tableEdits";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { hubTable } from "../support/hubTable";

it("the Turkey table is called by its name, also when it comes from a file", () => {
  expect(tableTitle(turkeyProtocol)).toBe(turkeyProtocol.name);
  const { version, name, rules } = JSON.parse(JSON.stringify(turkeyProtocol)) as typeof turkeyProtocol;
  expect(tableTitle({ rules, name, version })).toBe(turkeyProtocol.name);
});

it("another table is called by its name and a mark of what is in it", () => {
  expect(tableTitle(hubTable())).toMatch(/^Lantern hub \[[0-9a-f]{8}\]$/);
});

it("tables that differ are never called the same, whatever their names", () => {
  const stricter = hubTable({ "4w/ocha": { finestPlace: "district" } });
  expect(tableTitle(stricter)).not.toBe(tableTitle(hubTable()));
  const impostor = withName(stricter, turkeyProtocol.name);
  expect(tableTitle(impostor)).not.toBe(turkeyProtocol.name);
  expect(isTurkeyTable(impostor)).toBe(false);
});
