import { dynamicTypes, type DynamicType } from "../../../package/filters/storedFilter";
import { invalidArgument } from "../excelErrors";

const months = [
  ...["January", "Februray", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

function nameOf(type: DynamicType): string {
  const [, letter, number = ""] = /^([QM])(\d+)$/.exec(type) ?? [];
  if (letter === "Q") return `AllDatesInPeriodQuarter${number}`;
  if (letter === "M") return `AllDatesInPeriod${months[Number(number) - 1] ?? ""}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** `Excel.DynamicFilterCriteria` of each type, with Microsoft's spelling of February. */
export const dynamicNames = Object.fromEntries(dynamicTypes.map((type) => [type, nameOf(type)])) as Readonly<
  Record<DynamicType, string>
>;

export function dynamicTypeOf(name: unknown): DynamicType {
  const type = dynamicTypes.find((known) => dynamicNames[known] === name);
  if (type === undefined) throw invalidArgument();
  return type;
}
