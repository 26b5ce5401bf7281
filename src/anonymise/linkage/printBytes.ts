import * as v from "valibot";
import { roles } from "../../table/role";
import type { PrintedColumn, RowPrints } from "./rowPrints";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const column = v.strictObject({ role: v.picklist(roles), header: v.string(), values: count });

/** What stands before the numbers: which columns there are. */
const headerSchema = v.strictObject({
  version: v.literal(1),
  rowCount: count,
  organisations: v.array(column),
  others: v.array(column),
});

const headerOf = ({ rowCount, organisations, others }: RowPrints): v.InferOutput<typeof headerSchema> => {
  const shape = ({ role, header, prints }: PrintedColumn) => ({ role, header, values: prints.length / 2 });
  return { version: 1, rowCount, organisations: organisations.map(shape), others: others.map(shape) };
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The narrowest list of numbers for places among so many values: most columns repeat a few. */
const listFor = (values: number) =>
  values <= 0x100 ? Uint8Array : values <= 0x1_0000 ? Uint16Array : Uint32Array;

/** Fingerprints as bytes: the length of a header, the header, then each column's values and places. */
export const formatPrints = (prints: RowPrints): Uint8Array => {
  const header = new TextEncoder().encode(JSON.stringify(headerOf(prints)));
  const columns = [...prints.organisations, ...prints.others];
  const parts = [
    bytesOf(Uint32Array.of(header.length)),
    header,
    ...columns.flatMap(({ prints, at }) => [bytesOf(prints), bytesOf(listFor(prints.length / 2).from(at))]),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
};

/** The numbers after the header, one list after the other. */
const numbersAfter = (bytes: Uint8Array, start: number) => {
  let end = start;
  return (length: number, list: ReturnType<typeof listFor>): Uint32Array => {
    const from = end;
    end += length * list.BYTES_PER_ELEMENT;
    if (end > bytes.length) throw new RangeError("row fingerprints were cut off");
    return Uint32Array.from(new list(bytes.slice(from, end).buffer));
  };
};

const parsed = (bytes: Uint8Array): RowPrints => {
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = v.parse(headerSchema, JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))));
  const { rowCount, organisations, others } = header;
  const next = numbersAfter(bytes, headerEnd);
  const columnOf = ({ role, header: name, values }: v.InferOutput<typeof column>): PrintedColumn => ({
    ...{ role, header: name },
    prints: next(values * 2, Uint32Array),
    at: next(rowCount, listFor(values)),
  });
  return { rowCount, organisations: organisations.map(columnOf), others: others.map(columnOf) };
};

/** Undefined for what can't be read: the copy they are of can then not be compared. */
export const parsePrints = (bytes: Uint8Array): RowPrints | undefined => {
  try {
    return parsed(bytes);
  } catch {
    return undefined;
  }
};
