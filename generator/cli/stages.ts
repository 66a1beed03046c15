/** What a stage of the pipeline does, for people who wait for it. */
export function stageText(stage: string): string {
  return texts[stage] ?? stage;
}

const texts: Readonly<Record<string, string>> = {
  source: "reading the description",
  overlay: "applying overlays",
  upgrade: "bringing it into the 3.1 shape",
  normalize: "building the model",
  enrich: "finding names, resources and conventions",
  rules: "checking the rules",
  lint: "looking for what could be better",
  emit: "writing what changed",
};
