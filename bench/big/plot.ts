/** A measured slice. */
export interface Point {
  readonly operations: number;
  readonly schemas: number;
  /** Processor time of the whole process. */
  readonly seconds: number;
  readonly megabytes: number;
}

const size = {
  width: 720,
  height: 320,
  left: 56,
  right: 16,
  top: 36,
  bottom: 44,
};

/** Two curves over the operations of a description, as SVG: processor seconds and megabytes, each with its straight line. */
export function growthSvg(title: string, points: readonly Point[]): string {
  const half = size.width / 2;
  const panels = [
    panel(points, "processor seconds", "#0b6e4f", ({ seconds }) => seconds),
    panel(points, "peak MB", "#9c3d10", ({ megabytes }) => megabytes),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="11">
  <title>${title}</title>
  <rect width="${size.width}" height="${size.height}" fill="#fff"/>
${panels.map((text, index) => `  <g transform="translate(${index * half} 0)">\n${text}\n  </g>`).join("\n")}
</svg>
`;
}

function panel(
  points: readonly Point[],
  label: string,
  colour: string,
  pick: (point: Point) => number,
): string {
  const width = size.width / 2 - size.left - size.right;
  const height = size.height - size.top - size.bottom;
  const most = Math.max(...points.map(({ operations }) => operations));
  const top = roundUp(Math.max(...points.map(pick)));
  const x = (operations: number): number =>
    size.left + (operations / most) * width;
  const y = (value: number): number =>
    size.top + height - (value / top) * height;
  const { slope, start, fit } = lineThrough(
    points.map((point) => [point.operations, pick(point)]),
  );
  const place = (value: number): string => value.toFixed(1);
  return [
    `<text x="${size.left}" y="20" font-weight="bold">${label} (straight line: R² ${fit.toFixed(3)})</text>`,
    ...[0, top / 2, top].map(
      (value) =>
        `<path d="M${size.left} ${place(y(value))}h${width}" stroke="#ddd"/><text x="${size.left - 6}" y="${place(y(value) + 4)}" text-anchor="end">${value}</text>`,
    ),
    ...[0, most / 2, most].map(
      (value) =>
        `<text x="${place(x(value))}" y="${size.height - 24}" text-anchor="middle">${Math.round(value)}</text>`,
    ),
    `<text x="${size.left + width / 2}" y="${size.height - 8}" text-anchor="middle">operations</text>`,
    `<path d="M${place(x(0))} ${place(y(start))}L${place(x(most))} ${place(y(start + slope * most))}" stroke="${colour}" stroke-opacity=".4" fill="none"/>`,
    ...points.map(
      (point) =>
        `<circle cx="${place(x(point.operations))}" cy="${place(y(pick(point)))}" r="4" fill="${colour}"/>`,
    ),
  ]
    .map((line) => `    ${line}`)
    .join("\n");
}

/** The straight line nearest to the points (least squares), and how well it fits: R², 1 for points on a line. */
export function lineThrough(
  points: readonly (readonly [x: number, y: number])[],
): { readonly slope: number; readonly start: number; readonly fit: number } {
  const mean = (of: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (value: (x: number, y: number) => number): number =>
    points.reduce((total, [x, y]) => total + value(x - mx, y - my), 0);
  const slope = sum((x, y) => x * y) / sum((x) => x * x);
  const rest = sum((x, y) => (y - slope * x) ** 2);
  return {
    slope,
    start: my - slope * mx,
    fit: 1 - rest / sum((_, y) => y * y),
  };
}

/** The next number of one digit and zeros, or half of one. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.ceil((value / unit) * 2) * (unit / 2);
}
