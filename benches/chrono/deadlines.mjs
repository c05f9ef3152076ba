// Standard input: [{"text": "…", "reference": "2025-10-07"}, …]. Standard output: for each text the days that chrono-node (locale vi) finds in it.
import { vi } from "chrono-node";

const iso = (time) => [time.get("year"), time.get("month"), time.get("day")].map((n) => String(n).padStart(2, "0")).join("-");
const found = ({ text, reference }) =>
  vi.parse(text, new Date(`${reference}T12:00:00`)).map(({ text: words, start, end }) => ({
    words,
    day: iso(end ?? start),
    start: iso(start),
    written: (end ?? start).isCertain("day"),
  }));

let input = "";
for await (const piece of process.stdin.setEncoding("utf8")) input += piece;
process.stdout.write(JSON.stringify(JSON.parse(input).map(found)));
