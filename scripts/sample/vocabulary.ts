/** What is done: sub-cluster, activity, sub-activity, indicator, unit. */
export interface SampleActivity {
  readonly subCluster: string;
  readonly activity: string;
  readonly subActivity: string;
  readonly indicator: string;
  readonly unit: string;
}

const list = `
Protection | Community-based protection | Community centres | # of persons reached in community centres | Persons
Protection | Legal assistance | Civil documentation | # of persons who received legal assistance | Persons
Protection | Legal assistance | Housing, land and property counselling | # of persons counselled on HLP | Persons
Protection | Protection monitoring | Key informant interviews | # of interviews held | Interviews
Protection | Dignity kits | Distribution of dignity kits | # of dignity kits distributed | Kits
Child Protection | Psychosocial support | Structured PSS sessions | # of children in structured PSS | Persons
Child Protection | Case management | Individual case management | # of children in case management | Persons
Child Protection | Awareness raising | Caregivers' sessions on child protection | # of caregivers reached | Persons
Gender-Based Violence | Safe spaces for women and girls | Group activities | # of women and girls reached in safe spaces | Persons
Gender-Based Violence | Case management | Individual support | # of persons in specialised support | Persons
Gender-Based Violence | Capacity building | Training of frontline workers | # of workers trained | Persons
Mine Action | Risk education | Face-to-face sessions | # of persons who received risk education | Persons
Mine Action | Victim assistance | Prosthetics and rehabilitation | # of survivors assisted | Persons
Mine Action | Survey and clearance | Marking of hazardous areas | # of areas marked | Areas`;

export const activities: readonly SampleActivity[] = list
  .trim()
  .split("\n")
  .map((line) => {
    const [subCluster = "", activity = "", subActivity = "", indicator = "", unit = ""] = line
      .split("|")
      .map((part) => part.trim());
    return { subCluster, activity, subActivity, indicator, unit };
  });

export const months = [
  "01 - January",
  "02 - February",
  "03 - March",
  "04 - April",
  "05 - May",
  "06 - June",
  "07 - July",
  "08 - August",
  "09 - September",
  "10 - October",
] as const;

export const statuses = ["Ongoing", "Completed", "Planned", "Suspended"] as const;
export const modalities = [
  "Direct implementation",
  "Through partner",
  "Mobile team",
  "Remote (incl. NGO Forum)",
] as const;
export const yesOrNo = ["yes", "No", "NO", "Yes", "N/A"] as const;
export const placeTypes = ["Community", "Camp", "Collective shelter", "Informal site"] as const;

export const sites = [
  "Olive Terrace Camp",
  "Al-Zaytoun Camp 3",
  "مخيم الياسمين",
  "Jasmine Camp - Block B",
  "School shelter, Street of the Well",
  "Red Hill informal site",
  "Old Mill collective shelter",
  "مركز إيواء المدرسة القديمة",
  "Poppy Field Camp",
  "Two Springs Camp",
] as const;

export const otherPlaces = [
  "behind the water station",
  "Primary health centre, upper quarter",
  "next to the bakery",
  "قرب المسجد الكبير",
] as const;

export const firstNames = [
  "Rana",
  "Samir",
  "Lina",
  "Omar",
  "Hala",
  "Tarek",
  "Noor",
  "Yazan",
  "Dima",
  "Karam",
] as const;
export const lastNames = [
  "Sample",
  "Muster",
  "Ejemplo",
  "Exempla",
  "Namuna",
  "Przyklad",
  "Beispiel",
] as const;
