import { hindrancesFor } from "../../src/commands/scanFile";
import type { ScanFinding } from "../../src/package/scan/finding";
import { scanKinds, type ScanKind } from "../../src/package/scan/kinds";
import type { PlaceKey } from "../../src/package/scan/places";
import type { Protocol } from "../../src/protocol/protocol";
import { turkeyProtocol } from "../../src/protocol/turkey";

const found = (kind: ScanKind, key: PlaceKey): ScanFinding => ({
  kind,
  ...scanKinds[kind],
  place: { key, data: { sheet: "Data", column: "A" } },
  example: "",
  count: 1,
});
const findings = [
  found("organisation", "cells"),
  found("email", "cells"),
  found("email", "hidden-sheet-cells"),
  found("author", "properties"),
  found("code-name", "sheet"),
];
const kindsFor = (protocol: Protocol, audience: "ocha"): readonly string[] =>
  hindrancesFor(protocol, findings, audience).map(({ kind, place }) => `${kind} ${place.key}`);

it("counts everything but notes", () => {
  expect(kindsFor(turkeyProtocol, "ocha")).toEqual([
    "organisation cells",
    "email cells",
    "email hidden-sheet-cells",
    "author properties",
  ]);
});

it("counts no names and contacts in visible cells for those who always see organisations", () => {
  const open = turkeyProtocol.rules.map((rule) => ({ ...rule, organisations: "identifiable" as const }));
  expect(kindsFor({ ...turkeyProtocol, rules: open }, "ocha")).toEqual([
    "email hidden-sheet-cells",
    "author properties",
  ]);
});
