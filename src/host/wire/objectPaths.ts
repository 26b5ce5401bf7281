import type { Guard, HostObject } from "./hostClass";
import { HostError, isHostObject } from "./hostClass";
import { callMethod, locationOf, navigate } from "./members";
import type { ArgumentInfo, ObjectPath, ReferencedPaths } from "./messages";
import { ObjectPathType } from "./messages";
import type { References } from "./references";

/** What a batch runs on. */
export interface BatchEnvironment {
  readonly root: HostObject;
  readonly createService?: (name: string) => HostObject | null;
  readonly references: References;
  /** Asked before anything is set or called. */
  readonly guard?: Guard | undefined;
  /** Hears of exceptions that are faults of the host itself; the add-in is told `GeneralException`. */
  readonly onFault?: (error: unknown) => void;
}

/** Resolves the object paths of one batch: each once, when first needed. A null stands for a null object. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly environment: BatchEnvironment,
  ) {}

  /** Throws `InvalidObjectPath` for an id the batch does not declare. What follows a null object is null too. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `host: unknown object path ${id}`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  /** A method's arguments, with objects in place of their path ids. */
  parameters(info: ArgumentInfo | undefined): readonly unknown[] {
    return info?.Arguments ? this.withObjects(info.Arguments, info.ReferencedObjectPathIds) : [];
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.environment.root;
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.referenceId:
        return this.kept(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private member(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return navigate(parent, path.Name);
      case ObjectPathType.method:
        return this.called(parent, path.Name, path);
      case ObjectPathType.indexer:
        return this.called(parent, "getItem", path);
      default:
        throw new HostError(
          "ApiNotFound",
          `host: object path type ${path.ObjectPathType} is not implemented`,
        );
    }
  }

  private called(parent: HostObject, name: string, path: ObjectPath): HostObject | null {
    const result = callMethod(parent, name, this.parameters(path.ArgumentInfo), this.environment.guard);
    if (result === null || result === undefined) return null;
    if (!isHostObject(result)) throw new Error(`${locationOf(parent, name)} must answer an object`);
    return result;
  }

  private service(name: string): HostObject {
    const service = this.environment.createService?.(name) ?? null;
    if (service === null) throw new HostError("ApiNotFound", `host: ${name} is not implemented`, name);
    return service;
  }

  private kept(id: string): HostObject {
    const object = this.environment.references.find(id);
    if (object === undefined)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private withObjects(values: readonly unknown[], paths: ReferencedPaths | null | undefined): unknown[] {
    return values.map((value, index) => {
      const path = paths?.[index];
      if (Array.isArray(path) && Array.isArray(value))
        return this.withObjects(value, path as ReferencedPaths);
      return typeof path === "number" && path > 0 ? this.resolve(path) : this.inside(value);
    });
  }

  /** Objects inside plain values stand as `{_ObjectPathId: 7}`. Rows of scalars, the bulk, pass as they are. */
  private inside(value: unknown): unknown {
    if (Array.isArray(value)) return value.some(isStructure) ? value.map((item) => this.inside(item)) : value;
    if (!isStructure(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inside(item)]));
  }
}

const isStructure = (value: unknown): value is object => typeof value === "object" && value !== null;
