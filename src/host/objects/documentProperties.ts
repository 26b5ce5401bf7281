import type { HostClass, HostProperty } from "../wire/hostClass";
import type { ExcelContext } from "./excelContext";
import { elementTexts } from "./xml";

const core = "docProps/core.xml";
const application = "docProps/app.xml";

function partText({ model }: ExcelContext, path: string): string {
  const bytes = model.stored.original.get(path);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

/** A property as the file has it; read only, since saving carries these parts over untouched. */
const property = (path: string, element: string): HostProperty<ExcelContext> => ({
  get: (context) => elementTexts(partText(context, path)).get(element) ?? "",
});

export const documentPropertiesClass: HostClass<ExcelContext> = {
  name: "DocumentProperties",
  properties: {
    title: property(core, "title"),
    subject: property(core, "subject"),
    author: property(core, "creator"),
    keywords: property(core, "keywords"),
    comments: property(core, "description"),
    lastAuthor: property(core, "lastModifiedBy"),
    category: property(core, "category"),
    creationDate: property(core, "created"),
    manager: property(application, "Manager"),
    company: property(application, "Company"),
  },
  navigations: {},
  methods: {},
};
