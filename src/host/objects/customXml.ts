import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { requireText } from "./argument";
import type { ExcelContext } from "./excelContext";
import { generalException, invalidArgument, orNotFound } from "./excelErrors";
import { rootNamespace } from "./xml";

interface PartSelf {
  readonly context: ExcelContext;
  readonly id: string;
}

interface PartsSelf {
  readonly context: ExcelContext;
  /** Only parts of this namespace; undefined for all. */
  readonly namespace: string | undefined;
}

const xmlOf = ({ context, id }: PartSelf): string => orNotFound(context.model.stored.customXml.get(id));

/** The document's text when it is well formed; otherwise InvalidArgument. */
function requireXml(value: unknown): string {
  const xml = requireText(value);
  if (rootNamespace(xml) === undefined) throw invalidArgument();
  return xml;
}

function store({ context, id }: PartSelf, xml: string | undefined): void {
  const { customXml } = context.model.stored;
  if (xml === undefined) customXml.delete(id);
  else customXml.set(id, xml);
  context.model.announce({ kind: "workbookData" });
}

export const customXmlPartClass: HostClass<PartSelf> = {
  name: "CustomXmlPart",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (self) => rootNamespace(xmlOf(self)) ?? "" },
  },
  navigations: {},
  methods: {
    getXml: xmlOf,
    setXml: (self, xml: unknown) => {
      xmlOf(self);
      store(self, requireXml(xml));
    },
    delete: (self) => {
      xmlOf(self);
      store(self, undefined);
    },
  },
};

function parts({ context, namespace }: PartsSelf): HostObject[] {
  return [...context.model.stored.customXml]
    .filter(([, xml]) => namespace === undefined || rootNamespace(xml) === namespace)
    .map(([id]) => hostObject(customXmlPartClass, { context, id }));
}

function find(self: PartsSelf, key: unknown): HostObject | null {
  const id = requireText(key);
  const xml = self.context.model.stored.customXml.get(id);
  if (xml === undefined) return null;
  if (self.namespace !== undefined && rootNamespace(xml) !== self.namespace) return null;
  return hostObject(customXmlPartClass, { context: self.context, id });
}

const shared: HostClass<PartsSelf>["methods"] = {
  getCount: (self: PartsSelf) => parts(self).length,
  getItem: (self: PartsSelf, id: unknown) => orNotFound(find(self, id)),
  getItemOrNullObject: find,
};

export const scopedCollectionClass: HostClass<PartsSelf> = {
  name: "CustomXmlPartScopedCollection",
  properties: {},
  navigations: {},
  items: parts,
  methods: {
    ...shared,
    /** "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error." */
    getOnlyItem: (self) => {
      const [only, ...others] = parts(self);
      if (only === undefined || others.length > 0)
        throw generalException("The collection doesn't have exactly one item.");
      return only;
    },
    getOnlyItemOrNullObject: (self) => {
      const [only, ...others] = parts(self);
      return others.length > 0 ? null : (only ?? null);
    },
  },
};

export const customXmlPartCollectionClass: HostClass<PartsSelf> = {
  name: "CustomXmlPartCollection",
  properties: {},
  navigations: {},
  items: parts,
  methods: {
    ...shared,
    add: ({ context }, xml: unknown) => {
      const self = { context, id: context.newId() };
      store(self, requireXml(xml));
      return hostObject(customXmlPartClass, self);
    },
    getByNamespace: ({ context }, namespace: unknown) =>
      hostObject(scopedCollectionClass, { context, namespace: requireText(namespace) }),
  },
};
