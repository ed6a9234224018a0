// Acts: sent as their forms say, shown at once, and set right by what the server answers.
const address = (rows, more = "") =>
  `/a/${article}/review?view=${main.dataset.view}&only=${rows.map((row) => row.id).join(",")}` +
  `&at=${current()?.dataset.n ?? 0}${more}`;

const fetchRows = async (rows, more) => {
  try {
    const answer = await fetch(address(rows, more));
    if (isSignedOut(answer)) tellSignedOut(keptActs().length);
    else if (answer.ok) merge(parsed(await answer.text()), false);
  } catch {
    offline(true);
  }
};

/** Whether a row has something in it that its reader is writing. */
const isBusy = (row) =>
  row.hidden || $$("details[open] textarea", row).some((field) => field.value.trim() !== "") ||
  (row.contains(document.activeElement) && document.activeElement.matches("textarea, input"));

const replaceRow = (old, fresh) => {
  const held = old.contains(document.activeElement);
  if (old.hasAttribute("aria-current")) {
    fresh.setAttribute("aria-current", "true");
    fresh.tabIndex = 0;
  } else {
    fresh.removeAttribute("aria-current");
    fresh.tabIndex = -1;
  }
  recap(fresh);
  localise(fresh);
  old.replaceWith(document.adoptNode(fresh));
  placed(old, fresh);
  if (held) fresh.focus({ preventScroll: true });
  if (fresh === current()) offer(fresh);
  showPresence();
};

/**
 * Puts what another page says in place of what this one does: counts always; a row when its reader acted on it themselves
 * or when its text is the same. A text that somebody else changed is only announced.
 *
 * own: the paragraph whose row they acted on, true for all that comes, false for none
 */
let overlapped = false;
const merge = (page, own) => {
  // while more is under way an answer may not know of all of it: the last one asks again
  const counts = own && underWay.size > 1 ? [] : ["progress", "filters", "gate", "bulk", "brief", "alldone"];
  overlapped ||= counts.length === 0;
  for (const id of counts) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (old && fresh && old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML;
    else if (id === "bulk") old?.remove();
  }
  const [counted, count] = [$(".chead > :last-child"), $(".chead > :last-child", page)];
  if (counted && count && counts.length > 0) counted.innerHTML = count.innerHTML;
  const here = current();
  $("#progress .strip [aria-current]")?.removeAttribute("aria-current");
  if (here) $(`#progress .strip a[href="#${here.id}"]`)?.setAttribute("aria-current", "true");
  rove();
  for (const fresh of $$(".para[data-p]", page)) {
    const old = byParagraph(fresh.dataset.p);
    if (!old) continue;
    const sameText = old.dataset.mark.split(".")[0] === fresh.dataset.mark.split(".")[0];
    if (own === true || own === fresh.dataset.p || (sameText && !isBusy(old))) replaceRow(old, fresh);
  }
};

const paint = (row, state) => {
  const signed = $("#progress .count b");
  const more = (state === "signed") - (row.dataset.state === "signed");
  if (signed && more) signed.textContent = Number(signed.textContent) + more;
  row.dataset.state = state;
  for (const glyph of $$(".gut .g, .st .g", row)) {
    glyph.setAttribute("class", `g ${state}`);
    $("use", glyph).setAttribute("href", `#g-${state}`);
  }
  const told = $(".st", row);
  told.className = `st ${state}`;
  if (state === "signed") $("span", told).textContent = words.stateSigned;
  $(`#progress .strip a[href="#${row.id}"]`)?.setAttribute("class", state);
  const seal = $(".seal.n", row);
  if (seal) {
    seal.className = "seal y";
    seal.textContent = main.dataset.initials;
  }
  if (state === "signed") row.classList.add("done");
  row.removeAttribute("data-waits");
  $(".so", row)?.remove();
};

/**
 * Lets the signer's own authenticator sign what a form says, where the desk demands it, and puts the answer in. Without an
 * answer the form goes as it is, and the service says what is missing.
 */
const attest = async (form, body) => {
  if (!("statement" in form.dataset) || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  try {
    const asked = await fetch(`${form.action}/statement`, { method: "POST", body });
    if (!asked.ok || isSignedOut(asked)) return;
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
    const credential = await navigator.credentials.get({ publicKey });
    body.set("answer", JSON.stringify(credential.toJSON()));
  } catch {
    // Nobody touched the key, or the line is down: what is sent next tells.
  }
};

/** Rows that an answer under way brings whole. */
const coming = new Set();

/** Rows whose acts are on their way: what the stream says of them is what the answer will say. */
const sending = new Set();

/** Sends a form that speaks of a row; answers whether it was taken. The next row, if there is one, comes with the answer. */
const send = (form, submitter, row, { next = null, on = null } = {}) =>
  track(post(form, submitter, row, next, on), () => fetchRows([row]));

/** Lets the other acts under way know of one more. */
const track = (act, askAgain) => {
  underWay.add(act);
  act.finally(() => {
    underWay.delete(act);
    if (overlapped && underWay.size === 0) {
      overlapped = false;
      askAgain();
    }
  });
  return act;
};

/** Brings an act to the service: what it answers, or that it was kept. */
const deliver = async (to, body, paragraph, signs) => {
  try {
    const answer = await fetch(to, { method: "POST", body });
    if (!isSignedOut(answer)) return { ok: answer.ok, page: parsed(await answer.text()) };
    tellSignedOut(keepPost(to, body, paragraph, signs));
    return { kept: true };
  } catch {
    offline(true);
    const kept = to.endsWith("/comments");
    if (kept) keepPost(to, body, paragraph);
    tell(kept ? words.later : words.lost);
    return { kept };
  }
};

const post = async (form, submitter, row, next, on) => {
  const body = new URLSearchParams(new FormData(form, submitter));
  const signs = submitter?.matches(".so") ?? false;
  if (signs) await attest(form, body);
  if (on) body.set("on", on);
  body.set("only", anchors(on ? rowsOf(on) : next ? [row, next] : [row]));
  const before = signs && row.cloneNode(true);
  if (signs) paint(row, Number(row.dataset.short) > 1 ? "partly-signed" : "signed");
  sending.add(row.dataset.p);
  if (next) coming.add(next.dataset.p);
  const taken = await deliver(new URL(submitter?.getAttribute("formaction") ?? form.action, location).href, body, row.dataset.p, signs);
  sending.delete(row.dataset.p);
  if (next) coming.delete(next.dataset.p);
  const here = byParagraph(row.dataset.p);
  if (taken.page) {
    merge(taken.page, on ? true : row.dataset.p);
    if (!taken.ok) tell(words.failed);
  } else if (before) {
    paint(here, before.dataset.state);
    replaceRow(here, before);
  } else if (taken.kept) {
    $(".quoted", form)?.remove();
    form.reset();
    form.closest("details")?.removeAttribute("open");
  }
  return taken.ok ?? false;
};

const sign = async (row, goOn) => {
  const button = row && $(".so", row);
  if (!button) return;
  const { id, dataset } = row;
  const next = goOn ? step(1, (each) => "waits" in each.dataset) : null;
  const sent = send(button.form, button, row, { next });
  const told = () => tell(`${words.signed} ¶${id.slice(1)}`, { paragraph: dataset.p, button: ".withdraw" });
  if (!("statement" in button.form.dataset)) told();
  else if (await sent) told();
  if (goOn) take(next ?? row);
  await sent;
};

const withdraw = (row, { button = ".withdraw, .takeback button", on = null } = {}) => {
  const pressed = row && $(button, row);
  if (pressed) send(pressed.form, pressed, row, { on }).then((taken) => taken && tell(words.withdrawn));
};

/** Rows by their anchors; of too many for an address the whole page is asked. */
const MANY = 200;
const anchors = (rows) => (rows.length > MANY ? "" : rows.map(({ id }) => id).join(","));

/** The rows of the paragraphs that a button speaks of. */
const rowsOf = (on) => on.split(" ").map(byParagraph).filter(Boolean);

/** Signs the rows that were on screen: one act, which one press takes back. */
const signRows = async (form, submitter) => {
  const on = submitter.value;
  const rows = rowsOf(on);
  const body = new URLSearchParams(new FormData(form, submitter));
  await attest(form, body);
  body.set("only", anchors(rows));
  const taken = await deliver(form.action, body, rows[0]?.dataset.p ?? "", true);
  if (!taken.page) return;
  merge(taken.page, true);
  if (taken.ok) tell(words.signedmany.replace("#", rows.length), { paragraph: rows[0].dataset.p, button: ".withdraw", on });
  else tell(words.failed);
};

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link?.target;
  if (!link || underWay.size === 0 || event.defaultPrevented || elsewhere || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  leave(link.href);
});

/** Acts that another act of record undoes, by their buttons. */
const UNDONE_BY = { ".restore": ".removal", ".removal": ".restore" };

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.submitter?.closest("#bulk")) {
    event.preventDefault();
    track(signRows(form, event.submitter), fetchCounts);
    return;
  }
  const row = rowOf(event.submitter ?? form);
  if (!main || !row || form.method !== "post" || form.matches(".editor")) return;
  event.preventDefault();
  if (event.submitter?.matches(".so")) {
    sign(row, false);
    return;
  }
  if (event.submitter?.matches(".withdraw")) {
    withdraw(row);
    return;
  }
  const requested = form.closest(".request") !== null;
  const button = requested ? ".takeback button" : Object.entries(UNDONE_BY).find(([act]) => event.submitter?.matches(act))?.[1];
  send(form, event.submitter, row).then((taken) => {
    if (taken) tell(requested ? `${words.requested} ¶${row.id.slice(1)}` : words.done, button && { paragraph: row.dataset.p, button });
  });
});
