import { CommonApiCode, CommonApiError } from "../commonApi";
import { done, type CommonCall, type CommonFrame, type CommonMethods } from "./commonMethod";
import {
  added,
  bindingOnWire,
  isMatrix,
  kindOf,
  partOf,
  requestOf,
  tableOf,
  type DataRequest,
} from "./bindingRequests";
import type { BoundPlace, DocumentBindings } from "./documentBindings";
import type { TableCells } from "./documentData";

const refused = (code: number): CommonApiError => new CommonApiError(code);

function bindingsOf({ session }: CommonFrame): DocumentBindings {
  session.requireReady();
  const { bindings } = session.excelHost;
  if (bindings === undefined) throw refused(CommonApiCode.notSupported);
  return bindings;
}

const one = (place: BoundPlace): object => ({ Bindings: [bindingOnWire(place)] });

function getData({ DdaGetBindingData }: CommonCall, frame: CommonFrame): object {
  const request = DdaGetBindingData as DataRequest;
  const options = {
    formatted: request.ValueFormat === "formatted",
    onlyVisible: request.FilterType === "onlyVisible",
  };
  const bindings = bindingsOf(frame);
  const part = partOf(request);
  const { BindingId: id, CoerceType } = request;
  const isTable = CoerceType === "table" && bindings.find(id).kind === "table";
  return { Data: isTable ? bindings.readTable(id, part, options) : bindings.read(id, part, options) };
}

function setData({ DdaSetBindingData }: CommonCall, frame: CommonFrame): void {
  const request = DdaSetBindingData as DataRequest;
  const bindings = bindingsOf(frame);
  const part = partOf(request);
  const { BindingId: id, CoerceType, Data } = request;
  if (CoerceType === "table") bindings.writeTable(id, part, Data as TableCells);
  else if (isMatrix(Data)) bindings.write(id, part, Data);
  else throw refused(CommonApiCode.invalidData);
}

/** `Office.context.document.bindings`, and what hangs on a binding. */
export const bindingMethods: CommonMethods = {
  66: {
    name: "document.bindings.addFromSelectionAsync",
    answer: (call, frame) => {
      const request = requestOf(call);
      return one(bindingsOf(frame).bindSelection(kindOf(request), request.BindingId));
    },
  },
  68: {
    name: "document.bindings.getByIdAsync",
    answer: (call, frame) => one(bindingsOf(frame).find(requestOf(call).BindingId)),
  },
  69: {
    name: "document.bindings.releaseByIdAsync",
    answer: done((call, frame) => {
      bindingsOf(frame).release(requestOf(call).BindingId);
    }),
  },
  70: { name: "Binding.getDataAsync", answer: getData },
  71: { name: "Binding.setDataAsync", answer: done(setData) },
  72: {
    name: "TableBinding.addRowsAsync",
    answer: done((call, frame) => {
      bindingsOf(frame).addRows(added(call).BindingId, tableOf(added(call).Data).Rows);
    }),
  },
  73: {
    name: "TableBinding.deleteAllDataValuesAsync",
    answer: done((call, frame) => {
      bindingsOf(frame).clearRows(requestOf(call).BindingId);
    }),
  },
  74: {
    name: "document.bindings.getAllAsync",
    answer: (_call, frame) => ({ Bindings: bindingsOf(frame).all().map(bindingOnWire) }),
  },
  78: {
    name: "document.bindings.addFromNamedItemAsync",
    answer: (call, frame) => {
      const request = requestOf(call);
      return one(bindingsOf(frame).bindNamed(request.ItemName, kindOf(request), request.BindingId));
    },
  },
  79: {
    name: "TableBinding.addColumnsAsync",
    answer: done((call, frame) => {
      bindingsOf(frame).addColumns(added(call).BindingId, tableOf(added(call).Data));
    }),
  },
};
