import { zipSync } from "fflate";
import { scan } from "../../../src/package/scan/scan";
import { packageOf, partsOf, zipOf } from "../packages";
import { unzipped } from "./unzipped";

const kindsIn = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  scan(bytes).map(({ kind, example }) => [kind, example]);

const refused = (code: string) => [["refused", code]];
const damaged = (code: string) => expect.arrayContaining([["damaged-part", code]]) as unknown;

it.each([
  ["nothing", new Uint8Array(0), "empty"],
  ["a text", new TextEncoder().encode("organisation;district\n"), "text-file"],
  [
    "an encrypted workbook",
    new Uint8Array(
      Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0i\0o\0n\0I\0n\0f\0o\0", "latin1"),
    ),
    "encrypted",
  ],
  ["a file cut in half", packageOf({}).slice(0, 400), "truncated"],
  ["a part that leaves the package", packageOf({ parts: { "../evil.xml": "x" } }), "bad-path"],
  ["the same part twice", packageOf({ parts: { "XL/Workbook.xml": "x" } }), "duplicate-part"],
  [
    "a part of nothing but zeros",
    packageOf({ parts: { "xl/zeros.bin": new Uint8Array(64 * 1024 ** 2) } }),
    "bomb",
  ],
  ["a zip of something else", zipOf({ "letter.txt": "Dear colleague" }), "not-a-workbook"],
])("refuses %s", (_, bytes, code) => {
  expect(kindsIn(bytes)).toEqual(refused(code));
});

it("refuses a file that says it unpacks to more than anybody reads, before it unpacks it", () => {
  const noise = Uint8Array.from({ length: 4 * 1024 ** 2 }, (_, at) => (at * 7919) % 251);
  const bytes = zipSync({ ...unzipped(packageOf({})), "xl/noise.bin": noise }, { level: 0 });
  const entry = Buffer.from(bytes).lastIndexOf("xl/noise.bin") - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 800 * 1024 ** 2, true);
  expect(kindsIn(bytes)).toEqual(refused("too-large"));
});

describe("reports a part that", () => {
  it.each([
    ["declares a document type", `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>`, "bomb"],
    ["nests without end", "<a>".repeat(5000), "bomb"],
    ["ends early", "<a><b>", "bad-xml"],
    ["closes what was never open", "<a></a></b>", "bad-xml"],
    ["has attributes without values", "<a b></a>", "bad-xml"],
    ["has a tag without end", `<a b="${"x".repeat(5 * 1024 ** 2)}`, "too-large"],
  ])("%s", (_, xml, code) => {
    expect(kindsIn(packageOf({ parts: { "xl/odd.xml": xml } }))).toEqual(damaged(code));
  });

  it("names the same columns again and again", () => {
    const columns = `<cols>${`<col min="1" max="16000" hidden="1"/>`.repeat(100_000)}</cols>`;
    expect(kindsIn(packageOf({ sheets: [{ before: columns }] }))).toEqual(damaged("bomb"));
  });

  it("is the workbook's own", () => {
    expect(kindsIn(packageOf({ parts: { "xl/workbook.xml": "<workbook>" } }))).toEqual(damaged("bad-xml"));
  });

  it("is a list of relationships", () => {
    expect(kindsIn(packageOf({ parts: { "xl/_rels/workbook.xml.rels": "<Relationships>" } }))).toEqual(
      damaged("bad-xml"),
    );
  });

  it("is not there, though it is the workbook itself", () => {
    const parts = partsOf({});
    delete parts["xl/workbook.xml"];
    expect(kindsIn(zipOf(parts))).toEqual(damaged("missing-part"));
  });
});

it("searches what can be read of a damaged part", () => {
  const bytes = packageOf({ parts: { "xl/odd.xml": "<a><b>Lantern Field Society" } });
  const found = scan(bytes, { names: [{ id: "1", text: "Lantern Field Society" }] });
  expect(found.map(({ kind }) => kind)).toContain("organisation");
});

it("finds a name however the part writes it", () => {
  const written = [
    "L&#97;ntern Field Society",
    "L_x0061_ntern Field Society",
    "<![CDATA[Lantern Field Society]]>",
    "Lan&#x200B;tern Field Society",
    "LANTERN&#10;FIELD SOCIETY",
  ];
  for (const text of written) {
    const bytes = packageOf({
      sheets: [{ rows: `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>` }],
    });
    const found = scan(bytes, { names: [{ id: "1", text: "Lantern Field Society" }] });
    expect([text, found.map(({ kind, place }) => [kind, place.key])]).toEqual([
      text,
      [["organisation", "cells"]],
    ]);
  }
});

it("finds a name across the seam of two pieces of a large part", () => {
  const filler = "x ".repeat(131_050);
  const rows = Array.from(
    { length: 12 },
    (_, at) => `<row><c t="inlineStr"><is><t>${filler.slice(at)}Lantern Field Society</t></is></c></row>`,
  );
  const found = scan(packageOf({ sheets: [{ rows: rows.join("") }] }), {
    names: [{ id: "1", text: "Lantern Field Society" }],
  });
  expect(found.map(({ kind, count }) => [kind, count])).toEqual([["organisation", 12]]);
});

it("lists no more than a person could read", () => {
  const names = Array.from(
    { length: 5100 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>x</t></is></c></row>`,
  );
  const parts = Object.fromEntries(names.map((xml, at) => [`xl/more/part${at}.xml`, `<x>${xml}</x>`]));
  const found = scan(packageOf({ parts }));
  expect(found.length).toBeLessThanOrEqual(5001);
  expect(found.map(({ kind }) => kind)).toContain("too-many");
});
