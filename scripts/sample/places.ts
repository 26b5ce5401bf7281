/** Syrian places with codes that nest like the real ones: adm1-3 by prefix, communities by lookup only. */
export interface SamplePlace {
  readonly names: Readonly<Record<"governorate" | "district" | "subdistrict" | "community", Bilingual>>;
  readonly codes: Readonly<Record<"governorate" | "district" | "subdistrict" | "community", string>>;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Bilingual {
  readonly english: string;
  readonly arabic: string;
}

/** Depth by leading dots. Sub-districts carry a centre; communities a code's number. */
const tree = `
Aleppo|حلب|SY02
.Jebel Saman|جبل سمعان|SY0200
..Jebel Saman|جبل سمعان|SY020000|36.21|37.13
...Aleppo|حلب|1007
...Mansura|المنصورة|1019
...Kafr Hamra|كفر حمرة|1023
..Atareb|الأتارب|SY020001|36.13|36.82
...Atareb|الأتارب|1051
...Abin Samaan|أبين سمعان|1054
...Kafr Karmin|كفر كرمين|1058
..Daret Azza|دارة عزة|SY020004|36.28|36.85
...Daret Azza|دارة عزة|1102
...Deir Samaan|دير سمعان|1106
.Al Bab|الباب|SY0201
..Al Bab|الباب|SY020100|36.37|37.51
...Al Bab|الباب|1202
...Bza'a|بزاعة|1207
...Qabasin|قباسين|1211
.Afrin|عفرين|SY0203
..Afrin|عفرين|SY020300|36.51|36.87
...Afrin|عفرين|1366
...Ein Dara|عين دارة|1371
..Jandairis|جنديرس|SY020304|36.39|36.69
...Jandairis|جنديرس|1420
...Deir Ballut|دير بلوط|1425
...Tal Silur|تل سلور|1429
.A'zaz|اعزاز|SY0204
..A'zaz|اعزاز|SY020400|36.59|37.04
...A'zaz|اعزاز|1564
...Sijjo|سجو|1570
...Yazibag|يازي باغ|1573
..Suran|صوران|SY020405|36.57|37.21
...Suran|صوران|1611
...Ihtemlat|احتيملات|1615
Idleb|إدلب|SY07
.Idleb|إدلب|SY0700
..Idleb|إدلب|SY070000|35.93|36.63
...Idleb|إدلب|3865
...Kafr Jales|كفر جالس|3871
...Mansura|المنصورة|3874
..Bennsh|بنش|SY070001|35.96|36.71
...Bennsh|بنش|3890
...Toum|طوم|3893
..Maaret Tamsrin|معرة تمصرين|SY070005|36.01|36.66
...Maaret Tamsrin|معرة تمصرين|3941
...Kelly|كللي|3947
...Hezano|حزانو|3950
.Harim|حارم|SY0702
..Harim|حارم|SY070200|36.21|36.52
...Harim|حارم|4121
...Besnaya|بسنيا|4126
..Dana|الدانا|SY070201|36.21|36.77
...Dana|الدانا|4130
...Sarmada|سرمدا|4133
...Atma|أطمة|4137
...Qah|قاح|4139
...Deir Hassan|دير حسان|4142
..Salqin|سلقين|SY070203|36.14|36.45
...Salqin|سلقين|4173
...Azmarin|عزمارين|4178
..Armanaz|أرمناز|SY070205|36.08|36.50
...Armanaz|أرمناز|4199
...Kuku|كوكو|4203
.Jisr-Ash-Shugur|جسر الشغور|SY0703
..Darkosh|دركوش|SY070303|35.99|36.39
...Darkosh|دركوش|4311
...Zanbaqi|الزنبقي|4316
...Ein El-Hamra|عين الحمرا|4318
Al-Hasakeh|الحسكة|SY08
.Al-Hasakeh|الحسكة|SY0800
..Al-Hasakeh|الحسكة|SY080000|36.50|40.74
...Al-Hasakeh|الحسكة|4360
...Tal Brak|تل براك|4377
.Ras Al Ain|رأس العين|SY0803
..Ras Al Ain|رأس العين|SY080300|36.85|40.07
...Ras Al Ain|رأس العين|4822
...Tal Halaf|تل حلف|4829
Ar-Raqqa|الرقة|SY11
.Tell Abiad|تل أبيض|SY1101
..Tell Abiad|تل أبيض|SY110100|36.69|38.95
...Tell Abiad|تل أبيض|5761
...Mansura|المنصورة|5768
..Suluk|سلوك|SY110101|36.59|39.12
...Suluk|سلوك|5802
...Hammam Turkman|حمام التركمان|5807`;

interface Node {
  readonly name: Bilingual;
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Coordinates are the sub-district's; a community's code is written without its `C`. */
function placeOf(governorate: Node, district: Node, subdistrict: Node, community: Node): SamplePlace {
  return {
    names: {
      governorate: governorate.name,
      district: district.name,
      subdistrict: subdistrict.name,
      community: community.name,
    },
    codes: {
      governorate: governorate.code,
      district: district.code,
      subdistrict: subdistrict.code,
      community: `C${community.code}`,
    },
    latitude: subdistrict.latitude,
    longitude: subdistrict.longitude,
  };
}

function parse(text: string): readonly SamplePlace[] {
  const path: Node[] = [];
  const places: SamplePlace[] = [];
  for (const line of text.trim().split("\n")) {
    const depth = /^\.*/.exec(line)?.[0].length ?? 0;
    const [english = "", arabic = "", code = "", latitude, longitude] = line.slice(depth).split("|");
    path.length = depth;
    path.push({ name: { english, arabic }, code, latitude: Number(latitude), longitude: Number(longitude) });
    const [governorate, district, subdistrict, community] = path;
    if (!governorate || !district || !subdistrict || !community) continue;
    places.push(placeOf(governorate, district, subdistrict, community));
  }
  return places;
}

export const places = parse(tree);
