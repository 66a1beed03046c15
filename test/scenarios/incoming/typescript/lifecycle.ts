import type { LifecycleRecord } from "./runtime/operation.js";

/**
 * The name of something whose end has been announced: of a call
 * (`clusters.get`), one of its inputs (`clusters.list:limit`), a property
 * (`Cluster.kind`) or a value (`Cluster.kind=old`).
 */
export type LifecycleName = never;

/**
 * Everything whose end has been announced. No end has been announced for
 * what is not here.
 */
export const lifecycle: Readonly<Record<LifecycleName, LifecycleRecord>> = {};
