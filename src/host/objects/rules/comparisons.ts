/** What data validation and conditional formats call the same of how values compare, and the words of the file. */
export const comparisons = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;
