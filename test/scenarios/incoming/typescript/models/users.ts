export interface User {
  id?: number;
  login: string;
}
