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

/** Somebody */
export interface UserInput {
  address: Address;
  friends?: UserInput[];
  name: string;
  password: string;
}
