import { foldName } from "./fold";

/** What stands in an organisation cell when no organisation does; English, French, Arabic, Turkish. */
const placeholderTexts = [
  ...["N/A", "NA", "#N/A", "None", "No", "Yes", "Nil", "Null", "Not applicable", "Not available", "Unknown"],
  ...["TBD", "TBC", "To be determined", "To be confirmed", "Same", "Same as above", "Idem", "Ditto", "Blank"],
  ...["Direct", "Direct implementation", "Direct implementing", "Self implementation", "Self", "Own", "X"],
  ...["True", "False", "Other", "Others", "Various", "Multiple", "Select", "No partner", "Without partner"],
  ...[
    "Not specified",
    "Unspecified",
    "Not known",
    "Not stated",
    "Not assigned",
    "To be identified",
    "No data",
  ],
  ...["Non spécifié", "Non précisé", "Non renseigné", "Belirtilmemiş", "غير محدد"],
  ...["Non", "Oui", "Aucun", "Aucune", "Néant", "S/O", "Sans objet", "À déterminer", "Inconnu", "Autre"],
  ...["Mise en œuvre directe", "Exécution directe", "Idem ci-dessus", "Non applicable", "Pas de partenaire"],
  ...[
    "لا",
    "نعم",
    "لا يوجد",
    "لايوجد",
    "لا ينطبق",
    "غير متوفر",
    "غير معروف",
    "نفسه",
    "نفس المنظمة",
    "تنفيذ مباشر",
  ],
  ...["أخرى", "يحدد لاحقا", "بدون شريك"],
  ...[
    "Yok",
    "Hayır",
    "Evet",
    "Bilinmiyor",
    "Aynı",
    "Belirlenecek",
    "Doğrudan uygulama",
    "Diğer",
    "Uygulanamaz",
  ],
];
const placeholders = new Set(placeholderTexts.map(foldName));

/** True for an empty cell, marks alone (`-`, `…`), zeros, and words such as `N/A` or `Direct implementation`. */
export const isPlaceholder = (text: string): boolean => {
  const key = foldName(text);
  return /^[0 ]*$/.test(key) || placeholders.has(key);
};
