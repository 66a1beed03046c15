export interface 用户 {
  名前?: string;
}
