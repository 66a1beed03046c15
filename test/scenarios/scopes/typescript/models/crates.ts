export interface CrateList {
  items: string[];
  next?: string;
}

export interface Scope {
  name?: string;
}
