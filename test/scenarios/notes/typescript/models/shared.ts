export interface Failure {
  code: string;
  message?: string;
}
