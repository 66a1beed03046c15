export interface Address {
  city?: string;
}

/** Somebody */
export interface User {
  address: Address;
  friends?: User[];
  id: string;
  name: string;
}

/** As `User`, without `id`. */
export interface UserInput {
  address: Address;
  friends?: UserInput[];
  name: string;
  password: string;
}
