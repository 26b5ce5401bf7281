import type { PackageError } from "../packageError";
import type { Archive } from "../zip/archive";
import { detectors } from "./detectors";
import { CellTally } from "./detect/cellTally";
import { ChartMemory } from "./detect/chartMemory";
import { ChartReader } from "./detect/chartReader";
import type { Detector } from "./detect/detector";
import { OpenReader } from "./detect/openReader";
import { readPicture } from "./detect/pictures";
import { reportUnused, SharedStrings, SharedStringsReader } from "./detect/sharedStrings";
import { StylesReader } from "./detect/styles";
import { WorksheetReader } from "./detect/worksheet";
import { partsOf, type ScannedPart } from "./reading/packageParts";
import { partScope, type PartScope } from "./reading/partScope";
import { readPart } from "./reading/readPart";
import { RuleReader } from "./reading/ruleReader";
import type { Scanning } from "./reading/scanning";
import { sheetNames, type NamedSheets } from "./reading/sheetNames";

/** A part of a kind that nobody told us of. */
const unknown: Detector = { place: "part", presence: "unknown-part" };
const unreached: Detector = { place: "part", presence: "unreached-part" };

/** Looks at every part of a package. */
export function scanParts(scanning: Scanning, archive: Archive): void {
  const onDamage = (path: string, error: PackageError): void => {
    if (error.code === "not-a-workbook") throw error;
    scanning.findings.add("damaged-part", { key: "part", data: { path } }, error.code);
  };
  const parts = partsOf(archive, onDamage);
  new Book(scanning, archive, parts, sheetNames(archive, parts, onDamage)).scan();
}

/** The parts in the order in which they are understood: what cells refer to before the cells. */
class Book {
  private readonly strings = new SharedStrings();
  private readonly charts = new ChartMemory();
  private styles: StylesReader | undefined;

  constructor(
    private readonly scanning: Scanning,
    private readonly archive: Archive,
    private readonly parts: readonly ScannedPart[],
    private readonly sheets: NamedSheets,
  ) {}

  scan(): void {
    const { parts } = this;
    if (this.sheets.isBinary) this.scanning.findings.add("binary-workbook", { key: "file", data: {} });
    const first = ["styles", "sharedStrings", "chart"];
    for (const kind of first) for (const part of parts) if (part.kind === kind) this.scanPart(part);
    for (const part of parts) if (!first.includes(part.kind)) this.scanPart(part);
    this.charts.finish();
    const strings = parts.find(({ kind }) => kind === "sharedStrings");
    if (strings) reportUnused(this.strings, this.scopeOf(strings, "shared-strings"));
  }

  private scanPart(part: ScannedPart): void {
    const detector = detectors.get(part.kind) ?? (part.kind === "" ? unreached : unknown);
    const scope = this.scopeOf(part, detector.place);
    const { presence, rules = {}, isPicture } = detector;
    if (presence) scope.found(presence);
    const reader = this.readerOf(part, detector, scope);
    readPart(
      this.scanning,
      this.archive,
      scope,
      reader ?? new RuleReader(rules, scope),
      isPicture &&
        ((bytes) => {
          readPicture(bytes, scope);
        }),
    );
    if (reader instanceof WorksheetReader) reader.finish();
  }

  /** The parts that need more than rules. */
  private readerOf(part: ScannedPart, { rules = {} }: Detector, scope: PartScope): RuleReader | undefined {
    const { kind, path } = part;
    switch (kind) {
      case "styles":
        return (this.styles = new StylesReader(scope));
      case "sharedStrings":
        return new SharedStringsReader(scope, this.strings, this.scanning.texts);
      case "chart":
        return new ChartReader(rules, scope, this.charts, this.sheets.owning(part));
      case "worksheet":
      case "xlMacrosheet":
      case "xlIntlMacrosheet":
      case "dialogsheet":
      case "chartsheet": {
        const sheet = this.sheets.of(path);
        const hidingOf = (style: number) => this.styles?.hidingOf(style);
        const tally = new CellTally(sheet.name, sheet.visibility);
        return new WorksheetReader(rules, scope, {
          tally,
          strings: this.strings,
          hidingOf,
          charts: this.charts,
        });
      }
      default:
        return detectors.has(kind) && kind !== "customXml" ? undefined : new OpenReader(rules, scope);
    }
  }

  private scopeOf(part: ScannedPart, place: Detector["place"]): PartScope {
    return partScope(this.scanning, part, place, this.sheets.owning(part));
  }
}
