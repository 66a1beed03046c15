export interface Payment {
  id: string;
  state: "open" | "paid" | (string & {});
}
