import { credentials, startServer } from "./index.js";

/** Runs the server until it is interrupted: `PORT=8080` chooses the port. */
const server = await startServer({ port: Number(process.env["PORT"] ?? 0) });
console.log(`A small Palette API listens on ${server.url}`);
console.log(`  e-mail    ${credentials.emailId}`);
console.log(`  password  ${credentials.password}`);
console.log(`  ApiKey    ${credentials.apiKey}`);
console.log(`  project   ${server.project}`);
process.once("SIGINT", () => {
  void server.close();
});
