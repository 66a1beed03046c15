import {
  Größe,
  Level,
  Named,
  Names,
  Zone,
  type ErrorShape,
  type Members,
  type _3DModel,
  type 用户,
} from "./typescript/index.js";
import * as deletes from "./typescript/operations/delete.js";
import { delete as remove } from "./typescript/operations/delete.js";

const client = new Names({ baseUrl: "https://api.example.com" });

export const calls = [
  client.delete.delete({ id: "1" }),
  client.delete.get({ id: "1", idQuery: "2", idHeader: "3", bodyQuery: "4" }),
  client.用户.get({ id: "1" }),
  client.client_.get({ id: "1" }),
];
export const descriptors = [remove, deletes.get];
export const values: [Größe, Level, Named, Zone] = [
  Größe.groß,
  Level["-1"],
  Named.High,
  Zone["Etc/GMT+1"],
];
export const members: Members = { class: "a", 'say "hi"': "b", größe: "klein" };
export const person: 用户 = { 名前: "山田" };
export const shapes: [ErrorShape, _3DModel] = [{ message: "no" }, {}];

// @ts-expect-error: the path parameter is required
client.delete.delete({});
