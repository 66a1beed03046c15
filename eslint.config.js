import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "generated/",
      "test/scenarios/*/",
      "bench/.peers/",
      "coverage/",
      ".sundial/",
      "**/.sundial/",
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message:
            "Sort with compareText: output must not depend on the locale.",
        },
        {
          selector:
            "CallExpression[callee.object.name='process'][callee.property.name='exit']",
          message:
            "Only the command line decides the exit status, by process.exitCode.",
        },
      ],
    },
  },
);
