import { createClusterRules, rulesInUse } from "../../src/commands/clusterRules";
import { memorySettingPlace } from "../../src/commands/deviceSetting";
import { startingRules, type ClusterRules } from "../../src/disclosure/rules/cluster/clusterRules";
import { formatClusterRules } from "../../src/disclosure/rules/cluster/schema";
import { thrownBy } from "../support/thrown";

const strict: ClusterRules = { ...startingRules, k: 5, style: { mark: "*" } };

describe("the rules of a cluster on a device", () => {
  it("are those to start from until others are used, and no more kept once these are used again", async () => {
    const place = memorySettingPlace();
    const rules = createClusterRules(place);
    await rules.refresh();
    expect(rules.state().inUse).toEqual(startingRules);
    await rules.use(strict);
    const again = createClusterRules(place);
    await again.refresh();
    expect(again.state().inUse).toEqual(strict);
    await again.use(startingRules);
    expect(await place.read()).toBeUndefined();
  });

  it("are none where they can't be read: the cluster's own may ask more", async () => {
    const rules = createClusterRules(
      memorySettingPlace(formatClusterRules(strict).replace('"k": 5', '"k": 0')),
    );
    await rules.refresh();
    expect(rules.state()).toMatchObject({ inUse: undefined, problem: { code: "rules-range" } });
    expect(thrownBy(() => rulesInUse({ rules: rules.state().inUse })).code).toBe("no-cluster-rules");
  });

  it("stay what they were when something is used that is none", async () => {
    const rules = createClusterRules(memorySettingPlace());
    await rules.refresh();
    await expect(rules.use({ ...strict, k: 0 })).rejects.toMatchObject({ code: "rules-range" });
    expect(rules.state().inUse).toEqual(startingRules);
  });
});
