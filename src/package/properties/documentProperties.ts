/** What a workbook says of itself as a document, `""` where it says nothing (ECMA-376-2, 8.3, and 376-1, 22.2). */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly lastAuthor: string;
  readonly category: string;
  /** A moment as ISO 8601. */
  readonly created: string;
  readonly revision: string;
  readonly manager: string;
  readonly company: string;
}

/** A property that somebody added. A date is a moment as ISO 8601. */
export type CustomValue =
  | { readonly type: "string" | "date"; readonly value: string }
  | { readonly type: "number" | "float"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean };

/** A part of the package that holds properties, as it is made when missing. */
export interface PropertiesPart {
  /** The last word of the relationship's type. */
  readonly kind: string;
  readonly relationship: string;
  readonly path: string;
  readonly contentType: string;
  readonly root: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006";
const officeType = "application/vnd.openxmlformats-officedocument";

export const corePart: PropertiesPart = {
  kind: "core-properties",
  relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  path: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  root: "cp:coreProperties",
  namespaces: {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  },
};

export const extendedPart: PropertiesPart = {
  kind: "extended-properties",
  relationship: `${officeDocument}/relationships/extended-properties`,
  path: "docProps/app.xml",
  contentType: `${officeType}.extended-properties+xml`,
  root: "Properties",
  namespaces: {
    xmlns: `${officeDocument}/extended-properties`,
    "xmlns:vt": `${officeDocument}/docPropsVTypes`,
  },
};

export const customPart: PropertiesPart = {
  kind: "custom-properties",
  relationship: `${officeDocument}/relationships/custom-properties`,
  path: "docProps/custom.xml",
  contentType: `${officeType}.custom-properties+xml`,
  root: "Properties",
  namespaces: {
    xmlns: `${officeDocument}/custom-properties`,
    "xmlns:vt": `${officeDocument}/docPropsVTypes`,
  },
};

/** The element of each property, as it is made when missing. */
export const coreElements: Partial<Record<keyof DocumentProperties, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  category: "cp:category",
  created: "dcterms:created",
  revision: "cp:revision",
};
export const extendedElements: Partial<Record<keyof DocumentProperties, string>> = {
  manager: "Manager",
  company: "Company",
};
