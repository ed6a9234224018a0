// Ways about the page: changes, findings, moves, folds, other articles.
let mark = null;

const isAfter = (a, b) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The next of some elements after the last one visited, or after the row in hand. */
const nextOf = (query, direction) => {
  const within = (row) => {
    const all = $$(query, row).filter((element) => element.checkVisibility?.() ?? true);
    return direction > 0 ? all : all.reverse();
  };
  let row = current() ?? step(direction);
  const from = mark?.isConnected && rowOf(mark) === row ? mark : row;
  let found = row && within(row).find((element) =>
    direction > 0 ? isAfter(from, element) : isAfter(element, from) && !element.contains(from));
  while (row && !found) {
    row = beside(row, direction);
    found = row && within(row)[0];
  }
  return found;
};

const visit = (element) => {
  if (!element) return;
  mark?.classList.remove("at");
  mark = element;
  take(rowOf(element));
  element.classList.add("at");
  element.scrollIntoView({ block: "nearest" });
};

const toNumber = (text) => {
  const row = document.getElementById(`p${text}`);
  if (row) take(row);
  else tell(`${words.goto} ${text}?`);
};

const toOrigin = () => {
  const link = $(".note.moved a", current() ?? main);
  if (link) take($(link.getAttribute("href")));
};

const fold = () => {
  const query = new URLSearchParams(location.search);
  query.get("show") === "open" ? query.delete("show") : query.set("show", "open");
  query.delete("done");
  leave(`${location.pathname}?${query}`);
};

/** Articles in the order in which the queue showed them last; whoever came here otherwise gets the whole queue. */
const listed = (page) => [...new Set($$("a.ti[href$='/review']", page).map((link) => link.getAttribute("href").split("/")[2]))];
const keepQueue = (ids) => sessionStorage.setItem("colophon-queue", JSON.stringify(ids));
const queued = async () => {
  const kept = JSON.parse(sessionStorage.getItem("colophon-queue") ?? "[]");
  if (kept.includes(article)) return kept;
  const answer = await fetch("/queue");
  const ids = answer.ok && !isSignedOut(answer) ? listed(parsed(await answer.text())) : [];
  if (ids.length > 0) keepQueue(ids);
  return ids;
};
const besides = async (direction) => {
  const ids = await queued();
  const at = ids.indexOf(article);
  return at < 0 ? ids[0] : ids[at + direction];
};
const otherArticle = async (direction) => {
  const next = article && (await besides(direction).catch(() => null));
  if (next) leave(`/a/${next}/review`);
  else tell(words.noother);
};

/** The next article is asked for while its reader is busy with this one: the server has it worked out when they go on. */
const fetchAhead = async () => {
  const next = JSON.parse(sessionStorage.getItem("colophon-queue") ?? "[]").includes(article) && (await besides(1));
  if (next) fetch(`/a/${next}/review`, { priority: "low" }).catch(() => {});
};

const rememberQueue = () => {
  const ids = lines.map((each, n) => lineLink(n).pathname.split("/")[2]);
  if (ids.length > 0) keepQueue([...new Set(ids)]);
};

const copyLink = async (row) => {
  if (!row) return;
  await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?view=${main.dataset.view}#${row.id}`);
  tell(words.copied);
};

/** A row's text with what was deleted and inserted: as HTML for whoever pastes into a text, with signs for plain fields. */
const copyMarks = async (row) => {
  const answer = row && (await fetch(`/a/${article}/review?view=inline&only=${row.id}&at=${row.dataset.n}`));
  const cell = answer?.ok && $(".c-ed", parsed(await answer.text()));
  if (!cell) return;
  for (const beside of $$("sup, .note, .delta, .fnd", cell)) beside.remove();
  const passages = $$(".txt", cell);
  const html = passages.map((passage) => `<p>${passage.innerHTML}</p>`).join("");
  for (const mark of $$("del, ins", cell)) mark.textContent = mark.matches("del") ? `[-${mark.textContent}-]` : `{+${mark.textContent}+}`;
  const plain = passages.map((passage) => passage.textContent.trim()).join("\n\n");
  const of = (text, type) => new Blob([text], { type });
  await navigator.clipboard?.write([new ClipboardItem({ "text/html": of(html, "text/html"), "text/plain": of(plain, "text/plain") })]);
  tell(words.copiedmarks);
};

/** The strip is one stop for the Tab key; arrows go along it. */
const rove = () => {
  const links = $$("#progress .strip a");
  const here = links.find((link) => link.hasAttribute("aria-current")) ?? links[0];
  for (const link of links) link.tabIndex = link === here ? 0 : -1;
};

const alongStrip = (event) => {
  const link = event.target.closest?.(".strip a");
  const to = { ArrowRight: link?.nextElementSibling, ArrowLeft: link?.previousElementSibling }[event.code];
  if (!to) return;
  event.preventDefault();
  to.tabIndex = 0;
  link.tabIndex = -1;
  to.focus();
};
