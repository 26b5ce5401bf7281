import { CommonApiCode, CommonApiError } from "../commonApi";
import type { CommonMethods } from "./commonMethod";

/** What Office.js says of a batch that is not for the workbook. */
const sharedServices = "WacPartition";

/** Batches of the application's own API; `ArrayData` holds custom data, verb, path, headers, body, permission, flags and more. */
export const batchMethod: CommonMethods = {
  93: {
    name: "(batch of Excel.run)",
    answer: async ({ ArrayData }, { session, service }) => {
      const [customData, , path, , text, , flags] = Array.isArray(ArrayData) ? (ArrayData as unknown[]) : [];
      if (path !== "ProcessQuery") throw new CommonApiError(CommonApiCode.notSupported);
      const isForWorkbook = customData !== sharedServices;
      const answer = await session.execute({
        ...{ text: String(text), flags: Number(flags) },
        ...{ isForWorkbook, service },
      });
      return { Data: [200, [], answer] };
    },
  },
};
