// What a page does when it is there.
const DO = {
  undo: () => undo(), sheet: () => sheet(), close: () => $("#keys").close(),
  before: () => take(step(-1, waits)), after: () => take(step(1, waits)),
  sign: () => sign(current(), true), ask: () => openIn("request")(),
  show: (button) => showChanged(rowOf(button)),
  command: () => command(), machine: () => insertMachine(),
  copy: (button) => navigator.clipboard?.writeText($(button.dataset.from).textContent),
  unquote: (button) => button.closest(".quoted").remove(),
  copylink: () => copyLink(current()), copymarks: () => copyMarks(current()),
  askname: (button) => {
    take(rowOf(button), { focus: false });
    openIn("say")();
    const field = $("details.say textarea", current());
    if (field && !field.value) field.value = `@${button.dataset.name} `;
  },
};

/** The row of an address; keys act on it however somebody went there. */
const rowAt = (hash) => rowOf(document.getElementById(hash.slice(1)));
addEventListener("hashchange", () => take(rowAt(location.hash)));
document.addEventListener("focusin", (event) => {
  const row = event.target.matches?.(":focus-visible") && rowOf(event.target);
  if (row && row !== current()) take(row, { focus: false });
});
document.addEventListener("keydown", typed);
document.addEventListener("keydown", alongStrip);
document.addEventListener("keydown", alongMentions);
document.addEventListener("input", (event) => event.target.matches?.(".say textarea, .request textarea, .reply .input") && offerMentions(event.target));
document.addEventListener("paste", (event) => event.target.matches?.("textarea") && askWhose(event.target, event.clipboardData?.getData("text") ?? ""));
document.addEventListener("keyup", (event) => named(event) === (movedPlaces.get("KeyH") ?? "KeyH") && hideMarks(false));
addEventListener("blur", () => hideMarks(false));
document.addEventListener("click", (event) => {
  if (isOffline && event.target.closest?.(RELEASES)) event.preventDefault();
  const button = event.target.closest?.("[data-do]");
  if (button && (button.localName !== "a" || $("#keys"))) {
    event.preventDefault();
    DO[button.dataset.do]?.(button);
    return;
  }
  const taking = event.target.closest?.("[data-take]");
  if (taking) {
    settle(taking.dataset.take);
    return;
  }
  const link = event.target.closest?.("a.edit");
  if (link && main && rowOf(link) && !event.metaKey && !event.ctrlKey) {
    event.preventDefault();
    openEdit(rowOf(link), link);
    return;
  }
  const back = event.target.closest?.("a.back");
  if (back && $("#editing")?.dataset.from) {
    event.preventDefault();
    closeEdit();
    return;
  }
  const way = event.target.closest?.("a[href^='#p']");
  if (way && main) {
    take(rowAt(way.hash));
    return;
  }
  const row = rowOf(event.target);
  if (row && row !== current() && !String(getSelection())) take(row, { focus: !event.target.closest("a, button, summary, textarea, input, label") });
});
document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!form.matches("form.editor[data-paragraph]")) return;
  if (submitter?.formNoValidate) {
    forget(form);
    return;
  }
  event.preventDefault();
  form.elements.at.value = form.elements.text.selectionStart;
  save(form, submitter);
});
$("#command")?.addEventListener("input", (event) => narrow(event.target.value.trim().toLowerCase()));
$("#command")?.form.addEventListener("submit", (event) => {
  const run = $("#command").value && $("#keys dt:not([hidden]) button");
  if (!run) return;
  event.preventDefault();
  run.click();
});

// A toolbar that wraps never covers the row in hand.
const tools = $(".stick .tools");
if (tools) new ResizeObserver(() => document.documentElement.style.setProperty("--tools-h", `${tools.offsetHeight}px`)).observe(tools);

recap(document);
rememberQueue();
// Three columns want room; on a narrow screen changes are read inline unless somebody asked otherwise.
if (main && $("#rows") && matchMedia("(max-width:63.9em)").matches && !new URLSearchParams(location.search).has("view")) {
  const query = new URLSearchParams(location.search);
  query.set("view", "inline");
  location.replace(`${location.pathname}?${query}${location.hash}`);
} else if (main && $("#rows")) {
  if (!location.hash && current() && current().getBoundingClientRect().bottom > innerHeight - 64) {
    const before = current().previousElementSibling;
    (before?.matches(".para, .fold") ? before : current()).scrollIntoView({ block: "start" });
  }
  if (location.hash) take(rowAt(location.hash));
  if (current()) {
    offer(current());
    loadRail(current());
  }
  rove();
  watch();
  listen();
  sendKept();
  requestIdleCallback(fetchAhead, { timeout: 5_000 });
} else if ($("#editing")) {
  begin($("#editing"));
}
