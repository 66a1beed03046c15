import type { Animal, Pet } from "../models/pets.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/pets.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class Pets {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `POST /pets` (`createPet`) */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Animal> {
    return call(this.client, ops.create, input, options);
  }

  /** `GET /pets` (`listPets`) */
  list(input?: NoInput, options?: RequestOptions): ApiPromise<Pet[]> {
    return call(this.client, ops.list, input, options);
  }
}
