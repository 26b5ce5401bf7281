import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/commands/names";
import { childOrder } from "./order";
import { everything, named, parseXml, type Element } from "./xml";

const root = join(__dirname, "../..");
const manifest = parseXml(readFileSync(join(root, "manifest.xml"), "utf8"));

const attribute = (element: Element, name: string): string => element.attributes[name] ?? "";
const idsOf = (name: string): string[] => named(manifest, name).map((element) => attribute(element, "id"));
const resources = (name: string): Element[] =>
  named(manifest, "Resources").flatMap((each) => named(each, name));
const stringsOf = (kind: string): Element[] =>
  named(manifest, kind).flatMap((each) => named(each, "bt:String"));
const values = (elements: Element[]): string[] =>
  elements
    .flatMap((each) => [each, ...named(each, "bt:Override")])
    .map((each) => attribute(each, each.name === "bt:Override" ? "Value" : "DefaultValue"));
const unique = (items: string[]): string[] => [...new Set(items)];

/** Width and height stand in the first chunk of a PNG. */
function pixelSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("the manifest", () => {
  it("is a task pane for Excel workbooks that may read and write them", () => {
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(named(manifest, "Host").map((host) => host.attributes)).toEqual([
      { Name: "Workbook" },
      { "xsi:type": "Workbook" },
    ]);
    expect(named(manifest, "Permissions")[0]?.text).toBe("ReadWriteDocument");
  });

  it.each(["Set", "bt:Set"])("asks for SharedRuntime 1.1 and ExcelApi 1.12 (%s)", (name) => {
    const sets = named(manifest, name).map((set) => set.attributes);
    expect(sets).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "ExcelApi", MinVersion: "1.12" },
    ]);
  });

  it("names itself within Microsoft's limits", () => {
    expect(named(manifest, "Id")[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(named(manifest, "Version")[0]?.text).toMatch(/^\d+(\.\d+){0,3}$/);
    const described = manifest.children.filter((child) => child.name === "Description");
    const displayName = attribute(named(manifest, "DisplayName")[0] ?? manifest, "DefaultValue");
    expect(displayName).toMatch(/^.{1,125}$/);
    expect(attribute(described[0] ?? manifest, "DefaultValue")).toMatch(/^.{1,250}$/);
  });

  it.each(Object.entries(childOrder))("orders the children of %s as the schema demands", (name, order) => {
    const parents = named(manifest, name);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const places = parent.children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });
});

describe("the shared runtime", () => {
  it("lives long, and is one page for runtime, ribbon functions and pane", () => {
    const runtime = named(manifest, "Runtime")[0]?.attributes;
    const functionFile = named(manifest, "FunctionFile")[0]?.attributes;
    const panes = named(manifest, "SourceLocation").slice(1);
    expect(runtime).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(functionFile).toEqual({ resid: "Taskpane.Url" });
    expect(panes.map((pane) => pane.attributes)).toEqual([{ resid: "Taskpane.Url" }]);
  });

  it("has no pane of its own: a TaskpaneId would open a second one", () => {
    expect(named(manifest, "TaskpaneId")).toEqual([]);
  });

  it("opens the page that the manifest's own source location names", () => {
    const own = attribute(named(manifest, "SourceLocation")[0] ?? manifest, "DefaultValue");
    expect(values(resources("bt:Url"))).toEqual([own]);
  });
});

describe("the ribbon", () => {
  const labelOf = (control: Element): string => {
    const resid = attribute(control.children.find((child) => child.name === "Label") ?? control, "resid");
    const text = resources("bt:String").find((string) => attribute(string, "id") === resid);
    return attribute(text ?? control, "DefaultValue");
  };

  it("is a tab of its own, called Confide", () => {
    expect(labelOf(named(manifest, "CustomTab")[0] ?? manifest)).toBe("Confide");
  });

  it("shows classify, the four copies and check in one group, and the pane in another", () => {
    const groups = named(manifest, "Group").map((group) => named(group, "Control").map(labelOf));
    expect(groups).toEqual([
      ["Classify sheet", "OCHA copy", "WoS copy", "Members' copy", "Public copy", "Check workbook"],
      ["Open Confide"],
    ]);
  });

  it("calls the functions that the add-in registers, all of them and no others", () => {
    const called = named(manifest, "FunctionName").map((name) => name.text);
    expect(called).toEqual([...commandNames]);
    for (const name of called) expect(name).toMatch(/^[A-Za-z_]\w{0,63}$/);
  });

  it.each(["CustomTab", "Group", "Control"])("gives each %s an id of its own", (name) => {
    const ids = idsOf(name);
    expect(ids).toEqual(unique(ids));
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
  });

  it("puts no more than six buttons into a group", () => {
    for (const group of named(manifest, "Group"))
      expect(named(group, "Control").length).toBeLessThanOrEqual(6);
  });

  it("gives each button and group pictures of 16, 32 and 80 pixels at least", () => {
    for (const icon of named(manifest, "Icon")) {
      const sizes = icon.children.map((image) => attribute(image, "size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("gives each command button a picture of its own", () => {
    const pictures = named(manifest, "Control").map((control) =>
      attribute(named(control, "bt:Image")[0] ?? control, "resid"),
    );
    expect(pictures).toEqual(unique(pictures));
  });
});

describe("the resources", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    resources(name).map((element) => attribute(element, "id")),
  );
  const used = everything(manifest)
    .map((element) => element.attributes["resid"])
    .filter((resid) => resid !== undefined);

  it("have ids of their own, of 32 characters at most", () => {
    expect(defined).toEqual(unique(defined));
    for (const id of defined) expect(id).toMatch(/^[\w.]{1,32}$/);
  });

  it("are there for every use, and none is there for nothing", () => {
    expect(unique(used).sort()).toEqual([...defined].sort());
  });

  it("keep short texts within 125 characters and long ones within 250, in every language", () => {
    for (const text of values(stringsOf("bt:ShortStrings"))) expect(text).toMatch(/^.{1,125}$/u);
    for (const text of values(stringsOf("bt:LongStrings"))) expect(text).toMatch(/^.{1,250}$/u);
  });

  it("take labels and titles from the short texts and descriptions from the long ones", () => {
    const idsIn = (kind: string) => stringsOf(kind).map((each) => attribute(each, "id"));
    const residsOf = (name: string) =>
      named(manifest, name).flatMap((each) =>
        each.attributes["resid"] === undefined ? [] : [each.attributes["resid"]],
      );
    expect(idsIn("bt:ShortStrings")).toEqual(
      expect.arrayContaining([...residsOf("Label"), ...residsOf("Title")]),
    );
    expect(idsIn("bt:LongStrings")).toEqual(expect.arrayContaining(residsOf("Description")));
  });

  const addresses = everything(manifest)
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => value.includes("://"));

  it("are fetched over https from one place only", () => {
    expect(unique(addresses.map((address) => new URL(address).origin))).toEqual(["https://localhost:3000"]);
  });

  it.each(addresses.filter((address) => address.endsWith(".png")))(
    "have a picture of the right size at %s",
    (address) => {
      const file = join(root, new URL(address).pathname);
      const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
      expect(pixelSize(file)).toEqual({ width: size, height: size });
    },
  );

  it("name pictures of the size that is asked for", () => {
    const address = new Map(
      resources("bt:Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    for (const image of named(manifest, "Icon").flatMap((icon) => icon.children))
      expect(address.get(attribute(image, "resid"))).toContain(`-${attribute(image, "size")}.png`);
  });
});
