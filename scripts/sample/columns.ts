/** The columns of the data sheet: band, header with its Arabic line, hint, HXL tag, width, and style of the values. */
export interface SampleColumn {
  readonly band: string;
  readonly header: string;
  readonly hint: string;
  readonly hxl: string;
  readonly width: number;
  readonly style: "text" | "date" | "count" | "coordinate";
}

const list = `
WHO | No |  | #meta+row | 6 | count
WHO | Reporting Organisation*~المنظمة المبلّغة | (dropdown) - required | #org+reporting+name | 30 | text
WHO | Acronym~الاختصار | (automatic) | #org+reporting+acronym | 10 | text
WHO | Organisation Type~نوع المنظمة | (automatic) | #org+type | 14 | text
WHO | Org Key | (automatic) | #org+code | 14 | text
WHO | Programme Partner | (dropdown) - optional | #org+prog+name | 28 | text
WHO | Implementing Partner*~الشريك المنفذ | (dropdown or text) - required | #org+impl+name | 32 | text
WHO | Donor~الجهة المانحة | (dropdown) - optional | #org+funder+name | 28 | text
WHO | Focal Point Name~نقطة الاتصال | (text) | #contact+name | 18 | text
WHO | Focal Point E-mail | (text) | #contact+email | 30 | text
WHO | Focal Point Phone~رقم الهاتف | (text) | #contact+phone | 18 | text
WHAT | Cluster | (automatic) | #sector | 12 | text
WHAT | Sub-Cluster*~القطاع الفرعي | (dropdown) - required | #subsector | 20 | text
WHAT | Activity*~النشاط | (dropdown) - required | #activity+name | 28 | text
WHAT | Sub-Activity | (dropdown) | #activity+sub | 28 | text
WHAT | Indicator~المؤشر | (automatic) | #indicator | 36 | text
WHAT | Unit | (automatic) | #indicator+unit | 10 | text
WHAT | Response modality | (dropdown) | #modality | 20 | text
WHAT | Activity Status*~حالة النشاط | (dropdown) - required | #status | 14 | text
WHAT | Project Code | (text) | #activity+code | 14 | text
WHERE | Governorate*~المحافظة | (dropdown) - required | #adm1+name | 16 | text
WHERE | Governorate P-code | (automatic) | #adm1+code | 10 | text
WHERE | District~المنطقة | (dropdown) - required | #adm2+name | 16 | text
WHERE | District P-code | (automatic) | #adm2+code | 10 | text
WHERE | SubDistrict*~الناحية | (dropdown) - required | #adm3+name | 16 | text
WHERE | SubDistrict P-code | (automatic) | #adm3+code | 12 | text
WHERE | Community*~التجمع | (dropdown) - required | #adm4+name | 20 | text
WHERE | Community P-code | (automatic) | #adm4+code | 12 | text
WHERE | Location Type | (dropdown) | #loc+type | 16 | text
WHERE | Camp / Shelter Name~اسم المخيم | (text) | #loc+name | 26 | text
WHERE | Camp name if not listed | (text) | #loc+other | 26 | text
WHERE | Latitude | (decimal) | #geo+lat | 11 | coordinate
WHERE | Longitude | (decimal) | #geo+lon | 11 | coordinate
WHEN | Reporting_Month*~شهر_التقرير | (dropdown) - required | #date+month | 15 | text
WHEN | Year | (number) - required | #date+year | 7 | text
WHEN | Start Date~تاريخ البدء | (date) | #date+start | 12 | date
WHEN | End Date | (date) | #date+end | 12 | date
HOW MANY | Girls~فتيات | (number) | #reached+f+children | 9 | count
HOW MANY | Boys~فتيان | (number) | #reached+m+children | 9 | count
HOW MANY | Women~نساء | (number) | #reached+f+adults | 9 | count
HOW MANY | Men~رجال | (number) | #reached+m+adults | 9 | count
HOW MANY | Total Reached~المجموع | (automatic) | #reached+total | 11 | count
HOW MANY | Persons with disabilities | (number) | #reached+disabled | 12 | count
HOW MANY | Target~الهدف | (number) | #targeted | 10 | count
OTHER | Referral made? | (yes/no) | #meta+referral | 10 | text
OTHER | Link to photos | (link) | #meta+url | 30 | text
OTHER | Comments / Remarks~ملاحظات | (text) | #meta+comments | 50 | text`;

export const columns: readonly SampleColumn[] = list
  .trim()
  .split("\n")
  .map((line) => {
    const [band = "", header = "", hint = "", hxl = "", width = "", style = ""] = line
      .split("|")
      .map((part) => part.trim());
    return {
      band,
      header: header.replace("~", "\n"),
      hint,
      hxl,
      width: Number(width),
      style: style as SampleColumn["style"],
    };
  });
