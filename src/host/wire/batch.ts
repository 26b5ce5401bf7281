import type { HostObject } from "./hostClass";
import { HostError, isHostObject } from "./hostClass";
import { callMethod, membersOf, navigate, notImplemented, setProperty } from "./members";
import type { BatchAction, BatchError, BatchRequest, BatchResponse } from "./messages";
import { ActionType } from "./messages";
import { ObjectPaths, type BatchEnvironment } from "./objectPaths";
import { identityOf, query } from "./query";

/**
 * Runs one batch, action by action. It stops at the first that fails: what ran before stays done, and its results go
 * back with the error, as in Excel. Knows the wire format and nothing of workbooks.
 */
export function executeBatch(request: BatchRequest, environment: BatchEnvironment): BatchResponse {
  const run = new BatchRun(new ObjectPaths(request.ObjectPaths ?? {}, environment), environment);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) environment.onFault?.(error);
      return { Results: results, TraceIds: traceIds, Error: describeError(error, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function describeError(error: unknown, index: number): BatchError {
  if (error instanceof HostError)
    return { Code: error.code, Message: error.message, Location: error.location ?? "", ActionIndex: index };
  const message = `host: unexpected fault: ${String(error)}`;
  return { Code: "GeneralException", Message: message, Location: "", ActionIndex: index };
}

class BatchRun {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly environment: BatchEnvironment,
  ) {}

  perform(action: BatchAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    const { references } = this.environment;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : identityOf(object, references);
      case ActionType.query:
        return query(object, action.QueryInfo ?? {}, references);
      case ActionType.queryAsJson:
        return query(object, action.QueryInfo ?? {}, references, true);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        this.update(object, { [action.Name]: this.paths.parameters(action.ArgumentInfo)[0] });
        return null;
      case ActionType.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("ApiNotFound", `host: action type ${action.ActionType} is not implemented`);
    }
  }

  private call(object: HostObject | null, action: BatchAction): unknown {
    if (object === null) return null;
    const parameters = this.paths.parameters(action.ArgumentInfo);
    const { references } = this.environment;
    switch (action.Name) {
      case "_KeepReference":
        references.keep(object);
        return null;
      case "_RemoveReference":
        references.remove(String(parameters[0]));
        return null;
      case "_RemoveAllReferences":
        references.clear();
        return null;
      case "_GetReferenceCount":
        return references.size;
      default: {
        const result = callMethod(object, action.Name, parameters, this.environment.guard);
        return isHostObject(result) ? identityOf(result, references) : result;
      }
    }
  }

  /** Sets properties by name; an object given for a navigation (`{format: {wrapText: true}}`) goes one level down. */
  private update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    if (object === null)
      throw new HostError("InvalidOperation", "host: a property cannot be set on a null object");
    const { navigations, properties } = membersOf(object.hostClass);
    for (const [name, value] of Object.entries(state)) {
      const key = name.toLowerCase();
      if (properties.has(key) || !navigations.has(key))
        setProperty(object, name, value, this.environment.guard);
      else if (typeof value === "object" && value !== null)
        this.update(navigate(object, name), value as Readonly<Record<string, unknown>>);
      else throw notImplemented(object, name);
    }
  }
}
