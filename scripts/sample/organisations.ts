/** Invented organisations. Any likeness to a real one is an accident: change it here if you meet it. */
export interface SampleOrganisation {
  readonly name: string;
  readonly arabic: string;
  readonly acronym: string;
  readonly type: string;
  /** The derived key that some columns carry instead of the name. */
  readonly key: string;
  /** For e-mail addresses. */
  readonly domain: string;
}

const list = `
Lantern Relief | إغاثة الفانوس | LARE | INGO
Paper Boat Assistance | مساعدة قارب الورق | PABA | INGO
Walnut Hill Foundation | مؤسسة تل الجوز | WHF | NNGO
Quiet River Protection | حماية النهر الهادئ | QRP | NNGO
Seven Swallows Association | جمعية السنونوات السبع | SSWA | NNGO
Blue Kite for Children | الطائرة الزرقاء للأطفال | BKC | INGO
Pomegranate Sisters Network | شبكة أخوات الرمان | PSN | NNGO
Stone Arch Legal Aid | القوس الحجري للعون القانوني | SALA | NNGO
Clear Furrow Mine Action | الأخدود الصافي لمكافحة الألغام | CFMA | INGO
Thyme & Cedar Development | الزعتر والأرز للتنمية | TCD | NNGO
Tin Roof Shelter Aid | سقف الصفيح للمأوى | TRSA | INGO
Morning Bread Charity | خبز الصباح الخيرية | MBC | NNGO
Copper Kettle Initiative | مبادرة الإبريق النحاسي | CKI | NNGO
Windmill Women's Circle | حلقة نساء الطاحونة | WWC | NNGO
Long Road Support | دعم الطريق الطويل | LRSU | INGO
Almond Branch Organization | منظمة غصن اللوز | ALBO | NNGO
Second Spring Society | جمعية الربيع الثاني | SESS | NNGO
Open Courtyard Project | مشروع الفناء المفتوح | OCPR | NNGO
Seven Wells Trust | أمانة الآبار السبع | SEWT | INGO
Salt and Honey Relief | إغاثة الملح والعسل | SHRE | NNGO
Northern Lamp Aid | عون المصباح الشمالي | NOLA | INGO
Silver Poplar Foundation | مؤسسة الحور الفضي | SPOF | NNGO
Mulberry Lane Families | عائلات درب التوت | MULF | NNGO
Small Hands Learning | أيادٍ صغيرة للتعلم | SMHL | NNGO
Hoopoe Community Center | مركز الهدهد المجتمعي | HOCC | NNGO
Fig Garden Psychosocial | حديقة التين للدعم النفسي | FIGP | NNGO
Red Thread Collective | تجمع الخيط الأحمر | REDT | NNGO
Far Bridge International | الجسر البعيد الدولية | FABI | INGO
Dawn Caravan | قافلة الفجر | DACA | NNGO
Weavers of Hope Valley | نسّاجو وادي الأمل | WHV | NNGO
United Harbours Agency | وكالة الموانئ المتحدة | UHAG | UN Agency
World Roof Programme | برنامج سقف العالم | WRPR | UN Agency
Global Cradle Fund | صندوق المهد العالمي | GCRF | UN Agency
Green Crescent Moon Society | جمعية الهلال الأخضر | GCMS | Other
Ministry of Kind Affairs of Norlandia | وزارة الشؤون الطيبة في نورلانديا | MKAN | Donor
Norlandia Development Cooperation | التعاون الإنمائي النورلاندي | NODC | Donor
Fjordland Humanitarian Office | المكتب الإنساني لفيوردلاند | FJHO | Donor
Amber Coast Pooled Fund | صندوق ساحل الكهرمان المشترك | ACPF | Donor
Evergreen Family Foundation | مؤسسة عائلة إيفرغرين | EVFF | Donor
Republic of Testonia Aid | معونة جمهورية تستونيا | RTAI | Donor`;

const domainOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "")}.example`;

export const organisations: readonly SampleOrganisation[] = list
  .trim()
  .split("\n")
  .map((line, at) => {
    const [name = "", arabic = "", acronym = "", type = ""] = line.split("|").map((part) => part.trim());
    return { name, arabic, acronym, type, key: `NWS_TR-${101 + ((at * 37) % 163)}`, domain: domainOf(name) };
  });

export const implementers = organisations.filter(({ type }) => type !== "Donor");
export const donors = organisations.filter(({ type }) => type === "Donor" || type === "UN Agency");
