import type { AddinManifest, ExtendedOverrides, Requirement } from "./manifest";
import { ManifestError } from "./manifest";
import { absoluteUrl, localised, Resources } from "./resources";
import { ribbonTabs } from "./ribbon";
import {
  childOf,
  childrenOf,
  readXml,
  requiredAttribute,
  requiredChild,
  requiredText,
  type XmlElement,
} from "./xmlTree";

export interface ManifestOptions {
  /** Language of labels and tips: `ar-SY`; the manifest's default where it has no override for it. */
  readonly locale?: string;
  /**
   * Where the add-in is really served from (`https://localhost:41234`). Addresses of the origin that the manifest names for its
   * own pages are moved there; other addresses stay.
   */
  readonly origin?: string;
}

/**
 * Reads an add-in-only XML manifest (https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview) for a
 * host that is Excel on a computer: the parts for workbooks and `DesktopFormFactor`.
 */
export function parseManifest(xml: string, options: ManifestOptions = {}): AddinManifest {
  const app = readXml(xml);
  if (app.name !== "OfficeApp")
    throw new ManifestError("not-a-manifest", { element: app.name, line: app.line });
  const locale = options.locale ?? requiredText(requiredChild(app, "DefaultLocale"));
  const source = sourceLocation(app, locale);
  const move = (url: string): string => moveUrl(url, new URL(source).origin, options.origin);
  const overrides = innermost(childOf(app, "VersionOverrides"));
  const resources = new Resources(childOf(overrides, "Resources"), locale, move);
  const host = workbookHost(overrides);
  const form = childOf(host, "DesktopFormFactor");
  const runtime = childOf(childOf(host, "Runtimes"), "Runtime");
  const functionFile = childOf(form, "FunctionFile");
  const surface = form && childrenOf(form, "ExtensionPoint").find(isRibbon);
  return {
    id: requiredText(requiredChild(app, "Id")),
    version: requiredText(requiredChild(app, "Version")),
    name: localised(requiredChild(app, "DisplayName"), locale),
    description: localised(requiredChild(app, "Description"), locale),
    runtimeUrl: runtime === undefined ? move(source) : resources.url(runtime, "url"),
    sharedRuntime: runtime?.attributes.get("lifetime") === "long",
    functionFileUrl: functionFile && resources.url(functionFile, "url"),
    domains: texts(childOf(app, "AppDomains"), "AppDomain"),
    requirements: distinct(
      [childOf(app, "Requirements"), childOf(overrides, "Requirements")].flatMap(requirements),
    ),
    tabs: surface === undefined ? [] : ribbonTabs(surface, resources),
    extendedOverrides: extendedOverrides(app, locale, move),
    shortcuts: [],
  };
}

const isRibbon = ({ attributes }: XmlElement): boolean => attributes.get("type") === "PrimaryCommandSurface";

function extendedOverrides(
  app: XmlElement,
  locale: string,
  move: (url: string) => string,
): ExtendedOverrides | undefined {
  const element = childOf(app, "ExtendedOverrides");
  if (element === undefined) return undefined;
  const url = move(absoluteUrl(element, requiredAttribute(element, "Url")));
  const texts = element.attributes.get("ResourcesUrl");
  const isDefault = requiredText(requiredChild(app, "DefaultLocale")).toLowerCase() === locale.toLowerCase();
  return {
    url,
    resourcesUrl: texts === undefined || isDefault ? undefined : move(absoluteUrl(element, texts)),
  };
}

function sourceLocation(app: XmlElement, locale: string): string {
  const element = requiredChild(requiredChild(app, "DefaultSettings"), "SourceLocation");
  return absoluteUrl(element, localised(element, locale));
}

function moveUrl(url: string, from: string, to: string | undefined): string {
  const parsed = new URL(url);
  return to === undefined || parsed.origin !== from ? url : to + url.slice(from.length);
}

/** Newer overrides stand inside older ones; the innermost counts. */
function innermost(overrides: XmlElement | undefined): XmlElement | undefined {
  const inner = childOf(overrides, "VersionOverrides");
  return inner === undefined ? overrides : innermost(inner);
}

const workbookHost = (overrides: XmlElement | undefined): XmlElement | undefined =>
  childOf(overrides, "Hosts")?.children.find(({ attributes }) => attributes.get("type") === "Workbook");

const texts = (list: XmlElement | undefined, name: string): readonly string[] =>
  list === undefined ? [] : childrenOf(list, name).map(requiredText);

function requirements(element: XmlElement | undefined): readonly Requirement[] {
  const sets = childOf(element, "Sets");
  if (sets === undefined) return [];
  const fallback = sets.attributes.get("DefaultMinVersion") ?? "1.1";
  return childrenOf(sets, "Set").map((set) => ({
    name: requiredAttribute(set, "Name"),
    minVersion: set.attributes.get("MinVersion") ?? fallback,
  }));
}

/** A manifest states its needs for old hosts and again for new ones. */
const distinct = (all: readonly Requirement[]): readonly Requirement[] => [
  ...new Map(all.map((one) => [`${one.name} ${one.minVersion}`, one])).values(),
];
