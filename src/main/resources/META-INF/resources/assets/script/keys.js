// The keyboard. Letters go by the key's place, so that they work with the Korean input method on.
const away = (tab) => () => {
  const id = article ?? (lines[line] && lineLink(line).pathname.split("/")[2]);
  if (tab === "queue") leave("/queue");
  else if (id) leave(`/a/${id}/${tab}`);
};
const press = (query) => () => $(query)?.click();
const openIn = (selector) => () => {
  const details = current() && $(`details.${selector}`, current());
  if (!details) return;
  details.open = true;
  $("textarea", details)?.focus();
};
const waits = (row) => "waits" in row.dataset;

const sheet = () => {
  const dialog = $("#keys");
  if (!dialog || dialog.open) return;
  commands();
  dialog.showModal();
};
/** The list of keys is a list of commands too: each that can be done here is a button. */
const commands = () => {
  for (const term of $$("#keys dt")) {
    const act = mapped()[placeOf($("kbd", term.nextElementSibling)?.textContent ?? "")];
    if (!act || $("button", term)) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cmd";
    button.append(...term.childNodes);
    button.addEventListener("click", () => {
      $("#keys").close();
      act();
    });
    term.append(button);
  }
};
const narrow = (asked) => {
  for (const term of $$("#keys dt")) {
    const hide = asked !== "" && !term.textContent.toLowerCase().includes(asked);
    term.hidden = hide;
    term.nextElementSibling.hidden = hide;
  }
};
const command = () => {
  sheet();
  const box = $("#command") ?? $(".find input");
  if (box) box.focus();
  else leave("/queue#q");
};
const findBox = () => {
  const box = $(".find input[type='search']:not(#command)");
  if (box) box.focus();
  else command();
};

const REVIEW = {
  KeyJ: () => take(step(1)), KeyK: () => take(step(-1)),
  KeyN: () => take(step(1, waits)), "Shift+KeyN": () => take(step(-1, waits)),
  BracketRight: () => visit(nextOf("ins:not(.ws), del:not(.ws)", 1)),
  BracketLeft: () => visit(nextOf("ins:not(.ws), del:not(.ws)", -1)),
  KeyF: () => visit(nextOf(".band", 1)), "Shift+KeyF": () => visit(nextOf(".band", -1)),
  KeyS: () => sign(current(), false), "Shift+KeyS": () => sign(current(), true), "Shift+Alt+KeyS": () => signShown(),
  KeyR: openIn("request"), KeyC: () => say(), KeyE: () => openEdit(current()),
  KeyZ: () => undo(), KeyW: () => withdraw(current()),
  Digit1: press(".seg [data-key='1']"), Digit2: press(".seg [data-key='2']"),
  Digit3: press(".seg [data-key='3']"), Digit4: press(".seg [data-key='4']"),
  KeyH: () => hideMarks(true), Period: () => fold(), KeyM: () => toOrigin(),
  KeyV: press("button.pick"), KeyY: () => copyLink(current()),
  "Shift+KeyY": () => copyMarks(current()), KeyD: () => readChanges(current()), KeyX: () => showWords(current()),
};
const ANYWHERE = {
  Slash: () => findBox(), "Shift+Slash": () => sheet(), "Shift+KeyD": press(".themes button"),
  "Shift+KeyJ": () => otherArticle(1), "Shift+KeyK": () => otherArticle(-1),
};
const GOES = { KeyQ: away("queue"), KeyR: away("review"), KeyH: away("history"), KeyL: away("release"), KeyA: away("audit") };
const EDIT = {
  KeyM: () => insertMachine(), KeyS: () => copySource(), KeyN: () => $("#checks a, #checks li")?.scrollIntoView({ block: "nearest" }),
  ArrowDown: press("#editing [data-key='split']"), ArrowUp: press("#editing [data-key='merge']"),
  Digit1: () => settle("both"), Digit2: () => settle("mine"), Digit3: () => settle("theirs"),
};

const mapped = () => withMoves({ ...ANYWHERE, ...(main ? REVIEW : lines.length > 0 ? QUEUE : $("#newest") ? { KeyD: press("#newest") } : {}) });

const isWriting = (element) => element.matches?.("textarea, select, [contenteditable], input:not([type='radio']):not([type='checkbox'])");
const named = (event) => event.key === "?" ? "Shift+Slash" : (event.shiftKey ? "Shift+" : "") + (event.altKey ? "Alt+" : "") + event.code;

/** After G: a letter for a page, or digits for a paragraph. */
let going = null;
const endGoing = later(900, () => {
  const digits = going;
  going = null;
  if (digits) toNumber(digits);
});
const goOn = (event) => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit) going += digit;
  else {
    const digits = going;
    going = null;
    if (event.code === "Enter" && digits) toNumber(digits);
    else GOES[event.code]?.();
    return;
  }
  endGoing();
};

const typed = (event) => {
  const form = editor();
  if (event.isComposing || event.keyCode === 229) return;
  const accelerator = event.metaKey || event.ctrlKey;
  if (form && accelerator && event.code === "Enter") {
    event.preventDefault();
    save(form);
    return;
  }
  if (accelerator && event.code === "KeyK") {
    event.preventDefault();
    command();
    return;
  }
  if (event.code === "Escape") {
    escape(event);
    return;
  }
  if (form && event.altKey && !accelerator && EDIT[event.code]) {
    event.preventDefault();
    EDIT[event.code]();
    return;
  }
  if (accelerator || isWriting(event.target) || $("dialog[open]") || document.documentElement.dataset.keys === "off") return;
  if (going !== null) {
    event.preventDefault();
    goOn(event);
    return;
  }
  if (event.code === "KeyG" && !event.shiftKey && !event.altKey) {
    going = "";
    endGoing();
    return;
  }
  const act = mapped()[named(event)];
  if (!act || form) return;
  event.preventDefault();
  act();
};

const escape = (event) => {
  if ($("dialog[open]") || $("#compare:popover-open")) return;
  if (editor()) {
    event.preventDefault();
    closeEdit();
    return;
  }
  if (lines.length > 0 && event.target.matches("input, select")) event.target.blur();
  if (event.target.matches(".reply .input")) take(rowOf(event.target));
  const details = document.activeElement.closest?.("details[open]");
  if (details && rowOf(details)) {
    details.open = false;
    take(rowOf(details));
  }
};
