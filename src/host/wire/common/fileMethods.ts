import { done, type CommonMethods } from "./commonMethod";

/** The workbook as a file. Parameters and answers are positional: type, slice size, handle, slice's number. */
export const fileMethods: CommonMethods = {
  77: {
    name: "document.getFileAsync",
    answer: (call, { files }) => files.open(call[0], call[1]),
  },
  80: {
    name: "File.getSliceAsync",
    answer: (call, { files }) => files.slice(call[2], call[3]),
  },
  81: {
    name: "File.closeAsync",
    answer: done((call, { files }) => {
      files.close(call[2]);
    }),
  },
  86: {
    name: "document.getFilePropertiesAsync",
    answer: (_call, { session }) => ({ 0: { 1: session.excelHost.documentUrl ?? "" } }),
  },
};
