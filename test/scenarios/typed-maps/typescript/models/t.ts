export interface T {
  name: string;
  [key: string]: { x: number } | string;
}
