import { labelledSheetFromText } from "../../support/labelledSheet";
import { rolesOf } from "../../support/roles";

const sheet = (first: string, second: string, seconds: string) =>
  labelledSheetFromText(
    "dates",
    `Two dates.
header: row 1
records: rows 2-5
A organisation | Organisation | Olive Path | Quiet Harbour
B district | District | Afrin | Harim
C date {dd/mm/yyyy} | ${first} | 46023 | 46031 | 46054 | 46082
D date {dd/mm/yyyy} | ${second} | ${seconds}`,
  ).grid;

const later = "46112 | 46173 | 46054 | 46203";

describe("a date that nobody understood", () => {
  it("is the end beside a start that is never after it", () => {
    expect(rolesOf(sheet("Start date", "Fertig", later))).toMatchObject({ Fertig: "end-date" });
  });

  it("is the start beside an end that is never before it", () => {
    expect(rolesOf(sheet("Anfang", "End date", later))).toMatchObject({ Anfang: "start-date" });
  });

  it("stays a date when it is once before the start", () => {
    const once = "46112 | 46173 | 46053 | 46203";
    expect(rolesOf(sheet("Start date", "Fertig", once))).toMatchObject({ Fertig: "date" });
  });
});
