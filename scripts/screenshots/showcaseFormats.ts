/** A conditional format of each kind that the host draws, on the columns of the showcase. */
export function addConditionalFormats(sheet: Excel.Worksheet): void {
  const add = (
    address: string,
    kind: "DataBar" | "IconSet" | "ContainsText" | "ColorScale",
  ): Excel.ConditionalFormat => sheet.getRange(address).conditionalFormats.add(kind);
  const bar = add("G2:G41", "DataBar").dataBar;
  bar.positiveFormat.fillColor = "#5B9BD5";
  const change = add("H2:H41", "DataBar").dataBar;
  change.positiveFormat.fillColor = "#63C384";
  change.negativeFormat.fillColor = "#FF5555";
  add("I2:I41", "IconSet").iconSet.style = "FiveQuarters";
  const text = add("D2:D41", "ContainsText").textComparison;
  text.rule = { operator: "Contains", text: "Case" };
  text.format.font.color = "#9C0006";
  text.format.fill.color = "#FFC7CE";
  add("F2:F41", "ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  };
}
