import type { DocumentProperties } from "../../../package/properties/documentProperties";
import { hostObject, type HostClass, type HostProperty } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { customPropertiesClass } from "./customDocumentProperties";

function change({ model }: ExcelContext, changed: Partial<DocumentProperties>): void {
  model.stored.properties = { ...model.stored.properties, ...changed };
  model.announce({ kind: "workbookData" });
}

const readOnly = (field: keyof DocumentProperties): HostProperty<ExcelContext> => ({
  get: ({ model }) => model.stored.properties[field],
});

const text = (field: keyof DocumentProperties): HostProperty<ExcelContext> => ({
  ...readOnly(field),
  set: (context, given: unknown) => {
    change(context, { [field]: requireText(given) });
  },
});

export const documentPropertiesClass: HostClass<ExcelContext> = {
  name: "DocumentProperties",
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    lastAuthor: readOnly("lastAuthor"),
    category: text("category"),
    creationDate: { get: ({ model }) => model.stored.properties.created || null },
    manager: text("manager"),
    company: text("company"),
    revisionNumber: {
      get: ({ model }) => Number(model.stored.properties.revision) || 0,
      set: (context, given: unknown) => {
        change(context, { revision: String(requireInteger(given, 0)) });
      },
    },
  },
  navigations: { custom: (context) => hostObject(customPropertiesClass, context) },
  methods: {},
};
