import type { ChildOrder } from "../xml/branch";

const words = (text: string): readonly string[] => text.split(" ");

const textShape = "spPr txPr";
const groupStart = "grouping varyColors ser dLbls";
const labelParts =
  "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const axisStart =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos " +
  `${textShape} crossAx crosses crossesAt`;

/** The order of the children of a chart's elements (ECMA-376-1, 21.2.2, and 20.1 for those of the drawing namespace). */
export const chartOrder: ChildOrder = {
  chartSpace: words(
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart " +
      `${textShape} externalData printSettings userShapes extLst`,
  ),
  chart: words(
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
      "showDLblsOverMax extLst",
  ),
  layout: words("manualLayout extLst"),
  manualLayout: words("layoutTarget xMode yMode wMode hMode x y w h extLst"),
  title: words(`tx layout overlay ${textShape} extLst`),
  tx: words("strRef rich v"),
  rich: words("bodyPr lstStyle p"),
  txPr: words("bodyPr lstStyle p"),
  p: words("pPr r br fld endParaRPr"),
  pPr: words("lnSpc spcBef spcAft defRPr"),
  r: words("rPr t"),
  plotArea: words(
    "layout areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart " +
      "doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart valAx catAx dateAx serAx " +
      "dTable spPr extLst",
  ),
  legend: words(`legendPos legendEntry layout overlay ${textShape} extLst`),
  legendEntry: words("idx delete txPr extLst"),
  dTable: words(`showHorzBorder showVertBorder showOutline showKeys ${textShape} extLst`),
  dLbls: words(`dLbl delete ${labelParts} showLeaderLines leaderLines extLst`),
  dLbl: words(`idx delete layout tx ${labelParts} extLst`),
  scaling: words("logBase orientation max min extLst"),
  dispUnits: words("custUnit builtInUnit dispUnitsLbl extLst"),
  catAx: words(`${axisStart} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`),
  dateAx: words(
    `${axisStart} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  ),
  valAx: words(`${axisStart} crossBetween majorUnit minorUnit dispUnits extLst`),
  serAx: words(`${axisStart} tickLblSkip tickMarkSkip extLst`),
  barChart: words(`barDir ${groupStart} gapWidth overlap serLines axId extLst`),
  bar3DChart: words(`barDir ${groupStart} gapWidth gapDepth shape axId extLst`),
  lineChart: words(`${groupStart} dropLines hiLowLines upDownBars marker smooth axId extLst`),
  areaChart: words(`${groupStart} dropLines axId extLst`),
  pieChart: words("varyColors ser dLbls firstSliceAng extLst"),
  doughnutChart: words("varyColors ser dLbls firstSliceAng holeSize extLst"),
  ofPieChart: words(
    "ofPieType varyColors ser dLbls gapWidth splitType splitPos custSplit secondPieSize serLines extLst",
  ),
  scatterChart: words("scatterStyle varyColors ser dLbls axId extLst"),
  radarChart: words("radarStyle varyColors ser dLbls axId extLst"),
  bubbleChart: words("varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst"),
  ser: words(
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal " +
      "bubbleSize shape smooth bubble3D extLst",
  ),
  dPt: words("idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst"),
  marker: words("symbol size spPr extLst"),
  trendline: words(
    "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  ),
  trendlineLbl: words(`layout tx numFmt ${textShape} extLst`),
  errBars: words("errDir errBarType errValType noEndCap plus minus val spPr extLst"),
  spPr: words(
    "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst",
  ),
  ln: words("noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst"),
  rPr: words("ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst"),
  defRPr: words("ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst"),
};
