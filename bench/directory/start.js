import { installPeers, runBench } from "../install.js";

/** `npm run bench:directory [-- PART OF A NAME]` */
await runBench("directory", installPeers("directory"), process.argv.slice(2));
