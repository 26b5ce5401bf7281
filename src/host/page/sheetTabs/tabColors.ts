/** Excel's standard colours, `#RRGGBB`, with the keys of their names. */
export const tabColors = [
  ["#C00000", "sheet.colors.darkRed"],
  ["#FF0000", "sheet.colors.red"],
  ["#FFC000", "sheet.colors.orange"],
  ["#FFFF00", "sheet.colors.yellow"],
  ["#92D050", "sheet.colors.lightGreen"],
  ["#00B050", "sheet.colors.green"],
  ["#00B0F0", "sheet.colors.lightBlue"],
  ["#0070C0", "sheet.colors.blue"],
  ["#002060", "sheet.colors.darkBlue"],
  ["#7030A0", "sheet.colors.purple"],
] as const;
