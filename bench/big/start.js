import { installPeers, runBench } from "../install.js";

/** `npm run bench:big`: the descriptions are those that `bench:directory` installs. */
await runBench("big", installPeers("directory"), process.argv.slice(2));
