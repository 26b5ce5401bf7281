import { batchMethod } from "./batchMethod";
import { bindingMethods } from "./bindingMethods";
import type { CommonMethods } from "./commonMethod";
import { documentMethods } from "./documentMethods";
import { fileMethods } from "./fileMethods";
import { frameMethods } from "./frameMethods";
import { settingsMethods } from "./settingsMethods";

/** Every method of the Common API that the host answers. */
export const commonMethods: CommonMethods = {
  ...settingsMethods,
  ...fileMethods,
  ...documentMethods,
  ...bindingMethods,
  ...batchMethod,
  ...frameMethods,
};
