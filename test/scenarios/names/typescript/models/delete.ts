export interface ErrorShape {
  message?: string;
}
