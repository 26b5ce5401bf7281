const table = `
  en | fr | ar | tr
  Organization | Organisation | المنظمة | Kuruluş
  Organisation name | Nom de l'organisation | اسم المنظمة | Kuruluş Adı
  Implementing Partner | Partenaire de mise en œuvre | الشريك المنفذ | Uygulayıcı Ortak
  Donor | Bailleur | الجهة المانحة | Bağışçı
  Organization type | Type d'organisation | نوع المنظمة | Kuruluş Türü
  Governorate | Gouvernorat | المحافظة | Vilayet
  Neighbourhood | Quartier | الحي | Mahalle
  Camp Name | Nom du camp | اسم المخيم | Kamp Adı
  School name | Nom de l'école | اسم المدرسة | Okul Adı
  Sector | Secteur | القطاع | Sektör
  Activity | Activité | النشاط | Faaliyet
  Status | Statut | الحالة | Durum
  Activity Status | Statut de l'activité | حالة النشاط | Faaliyet Durumu
  Month | Mois | الشهر | Ay
  Reporting month | Mois de rapport | شهر التقرير | Rapor Ayı
  Year | Année | السنة | Yıl
  Start date | Date de début | تاريخ البدء | Başlangıç tarihi
  Girls | Filles | فتيات | Kız çocuk
  Boys | Garçons | فتيان | Erkek çocuk
  Women | Femmes | نساء | Kadın
  Men | Hommes | رجال | Erkek
  Total | Total | المجموع | Toplam
  Indicator | Indicateur | المؤشر | Gösterge
  Unit | Unité | الوحدة | Birim
  Latitude | Latitude | خط العرض | Enlem
  Longitude | Longitude | خط الطول | Boylam
  Phone | Téléphone | رقم الهاتف | Telefon
  Email | Adresse électronique | البريد الإلكتروني | E-posta
  Focal point | Point focal | نقطة الاتصال | İrtibat kişisi
  Comments | Commentaires | تعليقات | Yorumlar
  Remarks | Remarques | ملاحظات | Açıklama
`;

const [languages = [], ...lines] = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((header) => header.trim()));

/** What a header of the sheets is called in other languages, by how it is written in any of them. */
export const equivalentHeaders: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  lines.flatMap((line) => {
    const names = Object.fromEntries(languages.map((language, at) => [language, line[at] ?? ""]));
    return line.map((header) => [header, names] as const);
  }),
);
