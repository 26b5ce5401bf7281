import { ManifestError } from "./manifest";
import { childOf, childrenOf, requiredAttribute, type XmlElement } from "./xmlTree";

const kinds = {
  image: ["Images", "Image"],
  url: ["Urls", "Url"],
  short: ["ShortStrings", "String"],
  long: ["LongStrings", "String"],
} as const;
type ResourceKind = keyof typeof kinds;

/** The manifest's texts and addresses, in one language. */
export class Resources {
  constructor(
    private readonly declared: XmlElement | undefined,
    private readonly locale: string,
    private readonly moveUrl: (url: string) => string,
  ) {}

  /** What `element`'s `resid` stands for. Throws `unknown-resource` where nothing of that kind has the id. */
  text(element: XmlElement, kind: "short" | "long"): string {
    return localised(this.find(element, kind), this.locale);
  }

  /** The same for an address; it is absolute, and moved to the origin asked for. */
  url(element: XmlElement, kind: "url" | "image"): string {
    const found = this.find(element, kind);
    return this.moveUrl(absoluteUrl(found, localised(found, this.locale)));
  }

  private find(element: XmlElement, kind: ResourceKind): XmlElement {
    const id = requiredAttribute(element, "resid");
    const [list, item] = kinds[kind];
    const all = childOf(this.declared, list);
    const found = all && childrenOf(all, item).find(({ attributes }) => attributes.get("id") === id);
    if (found !== undefined) return found;
    throw new ManifestError("unknown-resource", { id, list, element: element.name, line: element.line });
  }
}

/** An element's `DefaultValue`, or its `Override` for the locale; one for the same language stands in. */
export function localised(element: XmlElement, locale: string): string {
  const overrides = childrenOf(element, "Override");
  const wanted = locale.toLowerCase();
  const localeOf = (override: XmlElement): string => requiredAttribute(override, "Locale").toLowerCase();
  const language = (tag: string): string | undefined => tag.split("-")[0];
  const found =
    overrides.find((override) => localeOf(override) === wanted) ??
    overrides.find((override) => language(localeOf(override)) === language(wanted));
  return found ? requiredAttribute(found, "Value") : requiredAttribute(element, "DefaultValue");
}

export function absoluteUrl(element: XmlElement, url: string): string {
  if (URL.canParse(url)) return url;
  throw new ManifestError("bad-url", { url, element: element.name, line: element.line });
}
