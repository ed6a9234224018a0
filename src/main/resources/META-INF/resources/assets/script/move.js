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
  location.search = query;
};

/** Articles in the order in which the queue showed them last. */
const otherArticle = (direction) => {
  const order = JSON.parse(sessionStorage.getItem("colophon-queue") ?? "[]");
  const next = article && order[order.indexOf(article) + direction];
  if (next) location.href = `/a/${next}/review`;
};

const rememberQueue = () => {
  const ids = lines.map((each, n) => lineLink(n).pathname.split("/")[2]);
  if (ids.length > 0) sessionStorage.setItem("colophon-queue", JSON.stringify([...new Set(ids)]));
};

const copyLink = async (row) => {
  if (!row) return;
  await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?view=${main.dataset.view}#${row.id}`);
  tell(words.copied);
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
