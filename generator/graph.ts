/**
 * The nodes that can reach themselves, by cycle, and the cycles in the order in which the last of them is left (Tarjan's
 * algorithm without recursion; time and memory grow with nodes and edges).
 */
export function findCycles<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const cycles: Node[][] = [];
  const path: {
    readonly node: Node;
    readonly to: readonly Node[];
    at: number;
  }[] = [];

  const enter = (node: Node): void => {
    low.set(node, index.size);
    index.set(node, index.size);
    open.push(node);
    isOpen.add(node);
    path.push({ node, to: next(node), at: 0 });
  };
  const lower = (node: Node, by: number): void => {
    low.set(node, Math.min(low.get(node)!, by));
  };
  const close = (node: Node, to: readonly Node[]): void => {
    const members: Node[] = [];
    let member: Node;
    do {
      member = open.pop()!;
      isOpen.delete(member);
      members.push(member);
    } while (member !== node);
    if (members.length > 1 || to.includes(node)) cycles.push(members);
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    enter(root);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node, to } = frame;
      if (frame.at < to.length) {
        const target = to[frame.at++]!;
        if (!index.has(target)) enter(target);
        else if (isOpen.has(target)) lower(node, index.get(target)!);
        continue;
      }
      path.pop();
      const lowest = low.get(node)!;
      if (lowest === index.get(node)) close(node, to);
      const parent = path.at(-1)?.node;
      if (parent !== undefined) lower(parent, lowest);
    }
  }
  return cycles;
}
