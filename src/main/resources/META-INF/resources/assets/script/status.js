// The status line: what was done last and how to undo it, and what stands in the way.
let undone = null;
const quiet = later(30_000, () => $("#told > a") || tell(""));

/** Says something, with a way back for thirty seconds or until the next act. */
const tell = (text, undo = null, href = null) => {
  const told = $("#told");
  if (!told) return;
  undone = undo;
  told.replaceChildren();
  if (!text) return;
  const said = document.createElement(href ? "a" : "span");
  said.textContent = text;
  if (href) said.href = href;
  told.append(said);
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.do = "undo";
    button.innerHTML = `<span></span> <kbd aria-hidden="true">Z</kbd>`;
    button.firstChild.textContent = words.undo;
    told.append(button);
    recap(button);
  }
  quiet();
};

const undo = () => {
  const row = undone && byParagraph(undone.paragraph);
  if (row) withdraw(row, undone);
};

/** Nothing is released while the line is down. */
const RELEASES = "#gate, #release-form button";
let isOffline = false;
const offline = (off) => {
  if (isOffline === off) return;
  isOffline = off;
  bar?.classList.toggle("off", off);
  for (const release of $$(RELEASES)) release.setAttribute("aria-disabled", off);
  const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  tell(off ? words.offline?.replace("#", now) : "");
  if (!off) sendKept();
};
addEventListener("offline", () => offline(true));
addEventListener("online", () => offline(false));

/** Read out by screen readers, seen by nobody. */
const speak = (text) => {
  let region = $("#spoken");
  if (!region) {
    region = document.createElement("p");
    region.id = "spoken";
    region.className = "vh";
    region.setAttribute("role", "status");
    main.append(region);
  }
  region.textContent = text;
};
