import { bootHeadless } from "../../src/host/headless/boot";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { createExcelHost } from "../../src/host/objects/excelHost";
import { addConditionalFormats } from "./showcaseFormats";

const headers = [
  "Organisation",
  "Governorate",
  "District",
  "Activity",
  "Month",
  "Sites",
  "Reached",
  "Change",
  "Progress",
];
const organisations = ["Lantern Relief", "Blue Meadow", "Open Well", "Harbour Aid"];
const places = [
  ["Idleb", "Harim"],
  ["Aleppo", "Afrin"],
  ["Idleb", "Ariha"],
  ["Hama", "Salamieh"],
] as const;
const activities = ["Awareness raising", "Psychosocial support", "Case management"];
const months = ["2026-08", "2026-09", "2026-10"];

type Value = string | number;

/** An invented 4W; numbers go up and down without rule, the same each time. */
const rows = Array.from({ length: 40 }, (_, index): Value[] => {
  const mixed = (index * 7919 + 104_729) % 1009;
  const [governorate, district] = places[index % places.length] ?? ["", ""];
  return [
    organisations[mixed % organisations.length] ?? "",
    governorate,
    district,
    activities[(mixed >> 2) % activities.length] ?? "",
    months[index % months.length] ?? "",
    mixed % 13,
    40 + mixed,
    (mixed % 200) - 100,
    (mixed % 101) / 100,
  ];
});

const arabic: Value[][] = [
  ["المنظمة", "المحافظة", "النشاط", "المستفيدون"],
  ["فانوس الإغاثة", "إدلب", "رفع الوعي", 410],
  ["المرج الأزرق", "حلب", "دعم نفسي اجتماعي", 275],
  ["البئر المفتوحة", "حماة", "إدارة حالة", 96],
];

/** The workbook of the host's pictures, made by the real Office.js on the host: invented, like all in it. */
export async function showcaseWorkbook(): Promise<Uint8Array> {
  const model = WorkbookModel.empty("Showcase.xlsx");
  const excelHost = createExcelHost(model, {
    openWorkbook: () => 0,
    close: () => undefined,
    save: () => undefined,
  });
  const { Excel, close } = await bootHeadless({ excelHost });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getFirst();
    data.name = "Activities";
    data.getRange("A1:I41").values = [headers, ...rows];
    const table = data.tables.add("A1:I41", true);
    table.style = "TableStyleMedium2";
    data.getRange("I2:I41").numberFormat = rows.map(() => ["0%"]);
    data.freezePanes.freezeRows(1);
    const widths = [110, 80, 70, 130, 60, 50, 80, 70, 80];
    widths.forEach((width, column) => {
      data.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    addConditionalFormats(data);
    table.columns.getItem("Governorate").filter.applyValuesFilter(["Idleb", "Aleppo"]);
    const reading = worksheets.add("عربي");
    reading.getRange("A1:D4").values = arabic;
    reading.tables.add("A1:D4", true).style = "TableStyleMedium10";
    reading.getRange("A:D").format.columnWidth = 110;
    reading.tabColor = "#107C41";
    data.activate();
    await context.sync();
  });
  close();
  for (const sheet of model.sheets)
    if (sheet.name === "عربي") {
      sheet.stored.rightToLeft = true;
      sheet.stored.changed = true;
    }
  return model.toBytes();
}
