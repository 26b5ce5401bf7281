import { lineClass } from "./line";
import { shapeClass } from "./shape";
import { groupShapeCollectionClass, shapeCollectionClass } from "./shapeCollection";
import { shapeFillClass } from "./shapeFill";
import { shapeFontClass } from "./shapeFont";
import { geometricShapeClass, imageClass, shapeGroupClass } from "./shapeKinds";
import { shapeLineFormatClass } from "./shapeLineFormat";
import { textFrameClass } from "./textFrame";
import { textRangeClass } from "./textRange";

export const shapeClasses = [
  ...[shapeCollectionClass, shapeClass, geometricShapeClass, imageClass, lineClass],
  ...[shapeGroupClass, groupShapeCollectionClass, shapeFillClass, shapeLineFormatClass],
  ...[textFrameClass, textRangeClass, shapeFontClass],
];
