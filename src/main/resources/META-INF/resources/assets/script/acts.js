// Acts: sent as their forms say, shown at once, and set right by what the server answers.
const address = (rows, more = "") =>
  `/a/${article}/review?view=${main.dataset.view}&only=${rows.map((row) => row.id).join(",")}` +
  `&at=${current()?.dataset.n ?? 0}${more}`;

const fetchRows = async (rows, more) => {
  try {
    const answer = await fetch(address(rows, more));
    if (answer.ok && !isSignedOut(answer)) merge(parsed(await answer.text()), false);
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
  const signed = $("#progress .count b");
  if (signed && state === "signed") signed.textContent = Number(signed.textContent) + 1;
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
const send = (form, submitter, row, next) => {
  const act = post(form, submitter, row, next);
  underWay.add(act);
  act.finally(() => {
    underWay.delete(act);
    if (overlapped && underWay.size === 0) {
      overlapped = false;
      fetchRows([row]);
    }
  });
  return act;
};

const post = async (form, submitter, row, next) => {
  const body = new URLSearchParams(new FormData(form, submitter));
  if (submitter?.matches(".so")) await attest(form, body);
  body.set("only", next ? `${row.id},${next.id}` : row.id);
  const to = submitter?.getAttribute("formaction") ?? form.action;
  const before = row.cloneNode(true);
  if (submitter?.matches(".so")) paint(row, Number(row.dataset.short) > 1 ? "partly-signed" : "signed");
  sending.add(row.dataset.p);
  if (next) coming.add(next.dataset.p);
  try {
    const answer = await fetch(to, { method: "POST", body });
    if (isSignedOut(answer)) {
      replaceRow(byParagraph(row.dataset.p), before);
      tell(words.out, null, location.pathname);
      return false;
    }
    merge(parsed(await answer.text()), row.dataset.p);
    if (!answer.ok) tell(words.failed);
    return answer.ok;
  } catch {
    replaceRow(byParagraph(row.dataset.p), before);
    offline(true);
    tell(words.lost);
    return false;
  } finally {
    sending.delete(row.dataset.p);
    if (next) coming.delete(next.dataset.p);
  }
};

const sign = async (row, goOn) => {
  const button = row && $(".so", row);
  if (!button) return;
  const { id, dataset } = row;
  const next = goOn ? step(1, (each) => "waits" in each.dataset) : null;
  const sent = send(button.form, button, row, next);
  const told = () => tell(`${words.signed} ¶${id.slice(1)}`, { paragraph: dataset.p, button: ".withdraw" });
  if (!("statement" in button.form.dataset)) told();
  else if (await sent) told();
  if (goOn) take(next ?? row);
  await sent;
};

const withdraw = (row, query = ".withdraw, .takeback button") => {
  const button = row && $(query, row);
  if (button) send(button.form, button, row).then((taken) => taken && tell(words.withdrawn));
};

/** Signs all that is on screen: the page comes back as a whole, so that the form itself takes the answer along. */
const attestShown = async (form, submitter) => {
  const body = new URLSearchParams(new FormData(form, submitter));
  await attest(form, body);
  for (const name of ["on", "answer"]) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value: body.get(name) ?? "" });
    form.append(field);
  }
  form.submit();
};

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link?.target;
  if (!link || underWay.size === 0 || event.defaultPrevented || elsewhere || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  leave(link.href);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.submitter?.closest("#bulk") && "statement" in form.dataset) {
    event.preventDefault();
    attestShown(form, event.submitter);
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
  send(form, event.submitter, row).then((taken) => {
    if (taken) tell(requested ? `${words.requested} ¶${row.id.slice(1)}` : words.done, requested ? { paragraph: row.dataset.p, button: ".takeback button" } : null);
  });
});
