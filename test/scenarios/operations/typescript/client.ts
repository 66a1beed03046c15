import {
  createShopClient,
  type ShopOptions,
  type ShopOverrides,
} from "./create-client.js";
import { Events } from "./resources/events.js";
import { Health } from "./resources/health.js";
import { Items } from "./resources/items.js";
import { Login } from "./resources/login.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Shop, version 1.0.0. */
export class Shop {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: ShopOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createShopClient(options);
  }

  get events(): Events {
    return new Events(this.client);
  }

  get health(): Health {
    return new Health(this.client);
  }

  get items(): Items {
    return new Items(this.client);
  }

  get login(): Login {
    return new Login(this.client);
  }

  /** The same client with other options. */
  with(options: ShopOverrides): Shop {
    return new Shop({ client: this.client.with(options) });
  }
}
