import { expect, test } from "vitest";
import { slownessOf } from "../../generator/validators/patterns/slowness.js";

const found = (pattern: string): string | null =>
  slownessOf(pattern, { steps: 10_000_000 });

test.each([
  "(a+)+$",
  "(a|a)*$",
  "^(a*)*$",
  "^(\\w+\\s?)*$",
  "^(?:[a-z]|[a-z0-9])+$",
  "^([a-zA-Z0-9_\\-.]+)*@",
  "^(a|ab|b)*$",
  "^(?<x>\\d{1,2}){1,64}$",
  "^(\\s*a\\s*)*$",
  "^(\u{1f600}|.)*x$",
  "^([\\u0061-z]|b)*x$",
])("%s takes exponential time", (pattern) => {
  expect(found(pattern)).toMatch(/doubles/);
});

test.each([
  "(.*a){12}",
  "\\d+\\d+\\d+$",
  "^\\s*\\S+\\s*,?\\s*$",
  "^\\S+@\\S+\\.\\S+$",
  "^.*,.*$",
  "^(?:a+b?a+)$",
])("%s takes polynomial time", (pattern) => {
  expect(found(pattern)).toMatch(/square/);
});

test.each([
  // Of the Palette description.
  "^arn:aws[a-z\\-]*:resource-groups:[a-z0-9\\-]+:[0-9]{12}:group/[a-zA-Z0-9\\-_]+$",
  "^arn:aws[a-z\\-]*:license-manager:[a-z0-9\\-]+:[0-9]{12}:license-configuration:lic-[a-zA-Z0-9\\-]+$",
  // Names of Kubernetes.
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
  "^[a-z0-9]+(?:-[a-z0-9]+)*$",
  "^\\d{1,3}(?:\\.\\d{1,3}){3}/\\d{1,2}$",
  "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
  "^(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$",
  "^(?=.*[a-z])(?=.*\\d).{8,}$",
  "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)))?$",
  // What follows the loops is nothing, so that no match fails.
  "(a+)+",
  "\\d+\\d+",
  "^(\\d{4}-|\\d{6}-)*$",
  "^\\p{L}+\\d+$",
  "",
  "(",
])("%s is no danger", (pattern) => {
  expect(found(pattern)).toBeNull();
});

test("ends soon, whatever it is asked", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const hard = [
    `^(${letters.map((one) => `${one}?`).join("")})*$`,
    `^(${letters.map((one) => `.*${one}`).join("")}){19}$`,
    `^${"(".repeat(5000)}a${")+".repeat(5000)}$`,
    `^(?:${"[a-z]{1,200}".repeat(50)}){5,}$`,
    `^${"(a{1,9}){1,9}".repeat(40)}$`,
    `^${"[^\\s]*\\s*".repeat(100)}$`,
    `^${"x{1000000}".repeat(3)}$`,
    `^(?:${"(?:)*".repeat(1000)}){99999}$`,
    `^${"((((a{9}){9}){9}){9}){9}".repeat(9)}$`,
  ];
  const budget = { steps: 3_000_000 };
  const start = process.cpuUsage();
  for (const pattern of hard) slownessOf(pattern, budget);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
