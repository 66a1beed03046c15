import type { User } from "../models/users.js";
import type { ListInput } from "../operations/repos.js";
import type { GetInput } from "../operations/users.js";
import { asNumber } from "../runtime/fields.js";
import {
  dataAt,
  headerOf,
  held,
  inputAt,
  linkInput,
  textOf,
} from "../runtime/links.js";

export interface GetSelfFrom {
  input: GetInput;
}

/** The input of `users.get`, of an answer (200) of `users.get`. */
export function getSelf(from: GetSelfFrom): GetInput {
  return linkInput(["id"], {
    id: inputAt(from, "id"),
  });
}

export interface GetUserRepositoriesFrom {
  data: User;
  response: Response;
}

/**
 * The user's repositories
 *
 * The input of `repos.list`, of an answer (200) of `users.get`.
 */
export function getUserRepositories(from: GetUserRepositoriesFrom): ListInput {
  return linkInput(["login"], {
    login: dataAt(from, "login"),
    limit: held(headerOf(from, "X-Count"), asNumber),
    trace: textOf("GET", " ", from.response.url),
  });
}
