export interface Address {
  city?: string;
}

/** Somebody */
export interface User {
  id: string;
  name: string;
  address: Address;
  friends?: User[];
}

/** Somebody */
export interface UserInput {
  name: string;
  password: string;
  address: Address;
  friends?: UserInput[];
}
