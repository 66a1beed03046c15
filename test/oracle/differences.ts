import type { Difference } from "./oracle.js";

/** Why a type of ours is not openapi-typescript's. */
const reasons = {
  binary:
    "Bytes are a `Blob` with us, a `string` there: a string would be sent as text.",
  indexedMembers:
    "Beside properties of other types, typed additional properties are an intersection there, of which no literal can be written; with us the index signature says all that can be there.",
  requiredOnly:
    "Alternatives that only require a property say nothing about types: there they are `unknown`, and the whole type with them.",
  requiredElsewhere:
    "A part of an `allOf` requires a property that another part declares: there it stays optional.",
  itemsWithoutType:
    "`items` without `type: array` is a list with us, as the description's own examples and defaults say; there it is `unknown`.",
} as const;

/** Schemas whose types differ, by reason; how they differ is the same for all of one entry. */
interface Known {
  readonly reason: (typeof reasons)[keyof typeof reasons];
  readonly how: readonly Difference[];
  readonly schemas: readonly string[];
}

/** Every known difference, by description. None is a mistake of ours. */
export const differences: Readonly<Record<string, readonly Known[]>> = {
  palette: [
    {
      reason: reasons.indexedMembers,
      how: ["wider"],
      schemas: ["v1.DataSinkPayload"],
    },
  ],
  qdrant: [],
  box: [],
  ory: [],
  discord: [],
  openai: [
    {
      reason: reasons.binary,
      how: ["wider", "narrower"],
      schemas: [
        "AddUploadPartRequest",
        "CreateContainerFileBody",
        "CreateContentProvenanceBody",
        "CreateFileRequest",
        "CreateImageEditRequest",
        "CreateImageVariationRequest",
        "CreateSkillBody",
        "CreateSkillVersionBody",
        "CreateTranscriptionRequest",
        "CreateTranslationRequest",
        "CreateVideoCharacterBody",
        "CreateVideoEditMultipartBody",
        "CreateVideoExtendMultipartBody",
        "CreateVideoMultipartBody",
        "CreateVoiceConsentRequest",
        "CreateVoiceRequest",
      ],
    },
    {
      reason: reasons.requiredOnly,
      how: ["narrower"],
      schemas: ["CreateAssistantRequest", "CreateThreadRequest"],
    },
    {
      reason: reasons.requiredOnly,
      how: ["narrower", "members"],
      schemas: ["CreateVectorStoreFileBatchRequest", "ImageRefParam"],
    },
    {
      reason: reasons.requiredElsewhere,
      how: ["narrower"],
      schemas: [
        "BetaInputMessageResource",
        "BetaResponse",
        "InputMessageResource",
        "Response",
      ],
    },
    {
      reason: reasons.itemsWithoutType,
      how: ["narrower"],
      schemas: [
        "RealtimeSession",
        "RealtimeSessionCreateRequest",
        "RealtimeSessionCreateResponse",
        "RealtimeTranscriptionSessionCreateResponse",
      ],
    },
  ],
};
