export type A = string | B;

export type B = number;

export type Even = number | { [key: string]: Odd };

export type Inherits = Tree & { self?: Inherits };

export type List = List[];

export type MapShape = { [key: string]: MapShape };

export type Odd = string | [Even?, ...Odd[]];

export interface Tree {
  children?: Tree[];
  parent?: Tree | null;
  value?: string;
}
