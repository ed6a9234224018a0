// The queue: an article in hand, and those chosen to be given to somebody.
const lines = $$("tr.it");
let line = -1;
let chosen = -1;

const box = (n) => $(".pickbox", lines[n]);
const lineLink = (n) => $("a.ti", lines[n]);
const hold = (n) => {
  lines[line]?.removeAttribute("aria-current");
  line = n;
  lines[line].setAttribute("aria-current", "true");
};

const moveLine = (by) => {
  if (lines.length === 0) return;
  hold(Math.max(0, Math.min(lines.length - 1, line + by)));
  lineLink(line).focus();
  lines[line].scrollIntoView({ block: "nearest" });
};

const choose = (range) => {
  if (line < 0 || !box(line)) return;
  const on = range || !box(line).checked;
  const from = range && chosen >= 0 ? chosen : line;
  for (let n = Math.min(from, line); n <= Math.max(from, line); n++) box(n).checked = on;
  chosen = line;
};

const assign = () => {
  const person = $("#give-person");
  if (!person) return;
  if (line >= 0 && !lines.some((each, n) => box(n)?.checked)) choose(false);
  person.focus();
};

const QUEUE = {
  KeyJ: () => moveLine(1), KeyK: () => moveLine(-1),
  KeyX: () => choose(false), "Shift+KeyX": () => choose(true), KeyA: () => assign(), KeyF: () => $("#pair")?.focus(),
};

lines.forEach((each, n) => each.addEventListener("focusin", () => n === line || hold(n)));
localise(document);
