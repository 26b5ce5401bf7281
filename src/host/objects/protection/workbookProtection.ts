import { protectWorkbook, unprotectWorkbook } from "../../model/protection";
import type { HostClass } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";
import { asExcel } from "../excelErrors";
import { passwordArgument } from "./worksheetProtection";

/** Keeps the sheets of a workbook as they are: their number, names, order and visibility. */
export const workbookProtectionClass: HostClass<ExcelContext> = {
  name: "WorkbookProtection",
  properties: { protected: { get: ({ model }) => model.stored.protection.lockStructure } },
  navigations: {},
  methods: {
    protect: ({ model }, password: unknown) => {
      asExcel(() => {
        protectWorkbook(model, passwordArgument(password));
      });
    },
    unprotect: ({ model }, password: unknown) => {
      asExcel(() => {
        unprotectWorkbook(model, passwordArgument(password));
      });
    },
  },
};
