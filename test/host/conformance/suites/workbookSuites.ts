import type { Expectation } from "../expectation";
import { applications } from "./application";
import { bindings } from "./bindings";
import { cellEvents } from "./cellEvents";
import { commentCollection } from "./commentCollection";
import { commentReplies } from "./commentReplies";
import { comments } from "./comments";
import { documentProperties } from "./documentProperties";
import { elementStyles } from "./elementStyles";
import { headersFooters } from "./headersFooters";
import { namedItemCollection } from "./namedItemCollection";
import { namedItems } from "./namedItems";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { protection } from "./protection";
import { shapeCollections } from "./shapeCollections";
import { shapeLines } from "./shapeLines";
import { shapeLooks } from "./shapeLooks";
import { shapes } from "./shapes";
import { workbooks } from "./workbook";
import { workbookData } from "./workbookData";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetEvents } from "./worksheetEvents";
import { worksheets } from "./worksheets";

/** Topics of workbooks, sheets and what belongs to them as a whole. */
export const workbookSuites: Readonly<Record<string, readonly Expectation[]>> = {
  bindings,
  "events of cells": cellEvents,
  "events of worksheets": worksheetEvents,
  "workbook itself": workbooks,
  "workbook: settings and parts": workbookData,
  application: applications,
  "document properties": documentProperties,
  "replies to comments": commentReplies,
  comments,
  "collection of comments": commentCollection,
  "shapes themselves": shapes,
  "shapes: lines": shapeLines,
  "shapes: looks": shapeLooks,
  "shapes: collections": shapeCollections,
  "styles of tables and their like": elementStyles,
  "headers and footers": headersFooters,
  names: namedItemCollection,
  "named items": namedItems,
  "page breaks": pageBreaks,
  "page layout": pageLayout,
  protection,
  "collection of worksheets": worksheetCollection,
  "worksheets themselves": worksheets,
};
