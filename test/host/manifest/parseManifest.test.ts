import { ManifestError } from "../../../src/host/manifest/manifest";
import { parseManifest } from "../../../src/host/manifest/parseManifest";

const button = `
  <Control xsi:type="Button" id="CountButton">
    <Label resid="Count.Label"/>
    <Supertip><Title resid="Count.Label"/><Description resid="Count.Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
    <Action xsi:type="ExecuteFunction"><FunctionName>countRows</FunctionName></Action>
  </Control>
  <Control xsi:type="Button" id="PaneButton">
    <Label resid="Pane.Label"/>
    <Supertip><Title resid="Pane.Label"/><Description resid="Count.Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16"/></Icon>
    <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>
  </Control>`;

/** A small add-in with its own tab; `controls` are the group's. */
const manifest = (controls = button): string => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>00000000-0000-4000-8000-000000000001</Id>
  <Version>1.2.0.0</Version>
  <ProviderName>Fictional Office</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Counter"><Override Locale="ar-SY" Value="عداد"/></DisplayName>
  <Description DefaultValue="Counts rows."/>
  <AppDomains><AppDomain>https://help.example</AppDomain></AppDomains>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="SharedRuntime"/><Set Name="ExcelApi" MinVersion="1.12"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html"/></DefaultSettings>
  <ov:VersionOverrides xsi:type="VersionOverridesV1_0">
    <ov:Hosts><ov:Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
      <DesktopFormFactor>
        <FunctionFile resid="Pane.Url"/>
        <ExtensionPoint xsi:type="PrimaryCommandSurface">
          <CustomTab id="CounterTab"><Group id="CounterGroup">
            <Label resid="Group.Label"/>
            <Icon><bt:Image size="16" resid="Icon.16"/></Icon>
            ${controls}
          </Group><Label resid="Tab.Label"/></CustomTab>
        </ExtensionPoint>
      </DesktopFormFactor>
    </ov:Host></ov:Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://pictures.example/32.png"/>
      </bt:Images>
      <bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/pane.html?view=start"/></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab.Label" DefaultValue="Counter"/>
        <bt:String id="Group.Label" DefaultValue="Rows"/>
        <bt:String id="Pane.Label" DefaultValue="Open"/>
        <bt:String id="Count.Label" DefaultValue="Count &amp; show">
          <bt:Override Locale="ar-SY" Value="عد"/><bt:Override Locale="fr-FR" Value="Compter"/>
        </bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Count.Tip" DefaultValue="Counts the rows of this sheet."/></bt:LongStrings>
    </Resources>
  </ov:VersionOverrides>
</OfficeApp>`;

const controlsOf = (xml: string, options = {}) =>
  parseManifest(xml, options).tabs[0]?.groups[0]?.controls ?? [];

/** The error of reading a manifest: its code and data. */
const refusal = (xml: string): Pick<ManifestError, "code" | "data"> => {
  try {
    parseManifest(xml);
  } catch (error) {
    if (error instanceof ManifestError) return { code: error.code, data: error.data };
    throw error;
  }
  throw new Error("the manifest was read");
};

test("tells who the add-in is and what it asks for", () => {
  expect(parseManifest(manifest())).toMatchObject({
    id: "00000000-0000-4000-8000-000000000001",
    version: "1.2.0.0",
    name: "Counter",
    runtimeUrl: "https://localhost:3000/pane.html?view=start",
    sharedRuntime: true,
    functionFileUrl: "https://localhost:3000/pane.html?view=start",
    domains: ["https://help.example"],
    requirements: [
      { name: "SharedRuntime", minVersion: "1.1" },
      { name: "ExcelApi", minVersion: "1.12" },
    ],
  });
});

test("asks once for what it states for old hosts and again for new ones", () => {
  const [stated = ""] = /<Requirements>.*?<\/Requirements>/s.exec(manifest()) ?? [];
  const twice = manifest().replace(/(<VersionOverrides[^>]*>)/, `$1${stated}`);
  expect(parseManifest(twice).requirements).toEqual(parseManifest(manifest()).requirements);
});

test("describes the ribbon: tab, group and buttons with texts, icons and action", () => {
  const [tab] = parseManifest(manifest()).tabs;
  expect(tab).toMatchObject({ id: "CounterTab", label: "Counter" });
  expect(tab?.groups[0]).toMatchObject({ id: "CounterGroup", label: "Rows" });
  expect(tab?.groups[0]?.controls).toEqual([
    {
      kind: "button",
      enabled: true,
      id: "CountButton",
      label: "Count & show",
      supertip: { title: "Count & show", description: "Counts the rows of this sheet." },
      icons: [
        { size: 16, url: "https://localhost:3000/assets/16.png" },
        { size: 32, url: "https://pictures.example/32.png" },
      ],
      action: { kind: "execute-function", functionName: "countRows" },
    },
    expect.objectContaining({
      id: "PaneButton",
      action: {
        kind: "show-taskpane",
        url: "https://localhost:3000/pane.html?view=start",
        title: undefined,
      },
    }),
  ]);
});

test("reads menus with their items", () => {
  const item = button.slice(0, button.indexOf("<Control", 5)).replaceAll("Control", "Item");
  const menu = button
    .slice(0, button.indexOf("<Action"))
    .replace("Button", "Menu")
    .concat(`<Items>${item}</Items></Control>`);
  expect(controlsOf(manifest(menu))).toMatchObject([{ kind: "menu", items: [{ label: "Count & show" }] }]);
});

test.each([
  ["ar-SY", "عد"],
  ["fr-CA", "Compter"],
  ["de-DE", "Count & show"],
])("labels in %s, or the nearest there is", (locale, label) => {
  expect(controlsOf(manifest(), { locale })[0]).toMatchObject({ label });
});

test("moves the add-in's own addresses to where it is served, and no others", () => {
  const options = { origin: "https://localhost:41234" };
  expect(parseManifest(manifest(), options).runtimeUrl).toBe("https://localhost:41234/pane.html?view=start");
  expect(controlsOf(manifest(), options)[0]?.icons.map(({ url }) => url)).toEqual([
    "https://localhost:41234/assets/16.png",
    "https://pictures.example/32.png",
  ]);
});

describe("a manifest that cannot be used is refused with what and where", () => {
  test("not XML", () => {
    expect(refusal("<OfficeApp>\n<Id>")).toMatchObject({ code: "not-xml", data: { line: 2 } });
    expect(refusal("").code).toBe("not-xml");
  });

  test("another document", () => {
    expect(refusal("<html/>")).toMatchObject({ code: "not-a-manifest", data: { element: "html" } });
  });

  test("a resource that is not declared", () => {
    const xml = manifest().replace('String id="Count.Tip"', 'String id="Other"');
    const line = xml.split("\n").findIndex((text) => text.includes("Count.Tip")) + 1;
    expect(refusal(xml)).toEqual({
      code: "unknown-resource",
      data: { id: "Count.Tip", list: "LongStrings", element: "Description", line },
    });
  });

  test("a button without an action", () => {
    const xml = manifest(button.replaceAll(/<Action.*<\/Action>/g, ""));
    expect(refusal(xml)).toMatchObject({ code: "missing-element", data: { element: "Action" } });
  });

  test("an action of a kind Excel does not have", () => {
    const xml = manifest(button.replace("ExecuteFunction", "Whistle"));
    expect(refusal(xml)).toMatchObject({ code: "unknown-kind", data: { type: "Whistle" } });
  });

  test("an address that is none", () => {
    const xml = manifest().replace("https://localhost:3000/assets/16.png", "assets/16.png");
    expect(refusal(xml)).toMatchObject({ code: "bad-url", data: { url: "assets/16.png" } });
  });

  test("a missing attribute or text", () => {
    expect(refusal(manifest().replace('resid="Tab.Label"', "")).code).toBe("missing-attribute");
    expect(refusal(manifest().replace("countRows", "")).code).toBe("missing-text");
  });
});

test("controls wait for the add-in where the manifest switches them off", () => {
  const waiting = button.replace("<Action", "<Enabled>false</Enabled><Action");
  expect(controlsOf(manifest(waiting)).map(({ enabled }) => enabled)).toEqual([false, true]);
});

describe("extended overrides", () => {
  const overrides =
    '<ExtendedOverrides Url="https://localhost:3000/keys.json" ResourcesUrl="https://localhost:3000/ar.json"/>';
  const extended = manifest().replace("</OfficeApp>", `${overrides}</OfficeApp>`);

  test("are found where the add-in is served from, texts for another language beside them", () => {
    const origin = "https://localhost:41234";
    expect(parseManifest(extended, { locale: "ar-SY", origin }).extendedOverrides).toEqual({
      url: `${origin}/keys.json`,
      resourcesUrl: `${origin}/ar.json`,
    });
    expect(parseManifest(extended, { locale: "en-US" }).extendedOverrides?.resourcesUrl).toBeUndefined();
  });

  test("are not there for most add-ins", () => {
    expect(parseManifest(manifest()).extendedOverrides).toBeUndefined();
  });
});
